import type { vi } from './vi.ts'

const many = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`

/** Words for what documents rest on, and whether that is still in force. */
export const en: typeof vi = {
  graph: 'Graph of bases',
  graphHelp: 'Arrows go from a basis to what rests on it. All of it also stands in the two lists below.',
  others: (count, capped) => `and ${capped ? 'over ' : ''}${many(count, 'other document')}`,
  othersOfTypes: (types) => types.map(([type, count]) => `${type}: ${count}`).join(', '),
  bases: 'Rests on',
  resting: 'What rests on it',
  noBases: 'No basis is named.',
  noResting: 'No document here rests on it yet.',
  noMentions: 'It cites no document.',
  depth: 'Steps',
  steps: (count) => many(count, 'step'),
  mentions: 'Also documents that are only mentioned',
  level: (depth) => (depth === 1 ? 'directly' : `through ${many(depth - 1, 'document')}`),
  via: (number) => `through ${number}`,
  capped: 'There are more; open a nearer document to see on.',
  stub: 'not registered',
  unseen: 'not among what you may see',
  noNumber: 'no number',
  documentAbout: 'This document is cited but not registered here; this is what is known of it.',
  issuedOn: 'Date',
  registration: 'In the system',
  waiting: 'Waits to be registered',
  inForce: 'No end recorded',
  kind: { replaced: 'Replaced', repealed: 'Repealed', expired: 'Expired', suspended: 'Suspended' },
  endedSince: {
    replaced: (day) => `replaced from ${day}`,
    repealed: (day) => `repealed from ${day}`,
    expired: (day) => `expired on ${day}`,
    suspended: (day) => `suspended from ${day}`,
  },
  ended: 'No longer in force',
  by: (number) => `by ${number}`,
  thisEnded: (what) => `This document: ${what}.`,
  thisWillEnd: (what) => `This document will be ${what}.`,
  source: 'According to',
  note: 'Note',
  recordedBy: (name, moment) => `recorded by ${name} at ${moment}`,
  flagTitle: (count, more) =>
    more
      ? `More than ${count} bases are no longer in force`
      : count === 1
        ? 'One basis is no longer in force'
        : `${count} bases are no longer in force`,
  flagUnsure: 'Not all that this document rests on was looked at',
  flagMore: 'There are more bases than stand here; see the list “Rests on”, and settle one to see the next.',
  filterMore: 'There are more bases than can be looked at in one go; others may rest on something ended, too.',
  flagLine: (number, what) => `${number}: ${what}`,
  flagSeen: 'Looked at: still applies',
  flagSeenBy: (name, moment, reason) => `Looked at, still applies: ${reason} (${name}, ${moment})`,
  someone: 'a user',
  acknowledge: 'Looked at: still applies',
  acknowledgeOf: (number) => `Looked at: still applies though ${number} has ended`,
  acknowledgeTitle: 'It still applies',
  acknowledgeHelp: (base) =>
    `The directive leaves the list of those to look at for the basis ${base}. Your reason is kept with your name; other documents do not change.`,
  reason: 'Reason',
  reasonShort: 'At least 3 characters are needed.',
  acknowledged: (base) => `Noted: it still applies though ${base} has ended`,
  end: 'Record its end',
  endTitle: (number) => `Record the end of ${number}`,
  endHelp:
    'Record only what a document says. From that day on, all that rests on this one, also through others, is marked for a look.',
  endKind: 'How it ends',
  endOn: 'First day without effect',
  endBy: 'The document that replaces, repeals or suspends it',
  endByHelp: 'Find it by number or subject; if it is not here, give its number and date.',
  endByFind: 'Find it here',
  endByNumber: 'Or give its number and symbol',
  endByType: 'Type of that document',
  endByDay: 'Date of that document',
  endByNone: 'No document matches.',
  endByClear: 'Take the choice back',
  endSource: 'The words that say so',
  endSourceHelp: 'Copy them, and say in which article, clause or page they stand.',
  needed: 'This field is needed.',
  endDone: (number, flagged, more) =>
    flagged > 0
      ? `The end of ${number} is recorded; ${more ? 'over ' : ''}${many(flagged, 'directive')} to look at`
      : `The end of ${number} is recorded`,
  withdraw: 'Take this record back',
  withdrawTitle: 'Take the recorded end back',
  withdrawHelp: 'The document counts as in force again. The record and the reason are kept.',
  withdrawDone: 'The recorded end was taken back',
  filter: 'A basis has ended',
  pill: (count) => (count === 1 ? 'Basis ended' : `${count} bases ended`),
  queue: 'A basis is no longer in force',
  more: (count) => (count === 1 ? 'and another basis' : `and ${count} other bases`),
}
