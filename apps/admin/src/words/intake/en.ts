import type { vi } from './vi.ts'

const many = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`

/** Words for taking in many letters, the queue to confirm, and reading again. */
export const en: typeof vi = {
  dropTitle: 'Drop letters here',
  dropHelp:
    'Takes Word, PDF, scans, photos and .txt: up to 50 files at once, 20\u00a0MB each. Files or the text of a letter can be pasted too (Ctrl V).',
  choose: 'Choose files',
  pastedName: (moment) => `pasted-letter-${moment}.txt`,
  batchTitle: (count) => many(count, 'file'),
  batchDone: (done, all) => `${done} of ${many(all, 'file')} done`,
  batchResult: (taken, already, refused) =>
    [
      many(taken, 'new letter'),
      already > 0 ? `${already} known before` : '',
      refused > 0 ? `${refused} not taken in` : '',
    ]
      .filter(Boolean)
      .join(', '),
  toQueue: 'Open the queue to confirm',
  stopAll: 'Stop all',
  clear: 'Clear this list',
  stop: (name) => `Stop ${name}`,
  again: 'Try again',
  againNamed: (name) => `Try ${name} again`,
  step: {
    waiting: 'Waits its turn',
    sending: 'Uploading',
    reading: 'Being read',
    taken: 'Taken in',
    already: 'Taken in before',
    alreadyRegistered: 'Registered before',
    objected: 'Not taken in',
    refused: 'Not taken in',
    cancelled: 'Stopped',
  },
  sameFile: 'The same file as a letter that is here already; no second one was made.',
  tooMany: (name) => `${name} was not taken in: 50 files at once at most. Drop the rest later.`,
  openDraft: 'Open the draft',
  openDirective: 'Open the directive',
  issuer: 'Issuer',
  checks: 'To look at',
  checksNone: 'Nothing',
  doubts: (count) => `${count} not certain`,
  repairs: (count) => `${count} mended`,
  problems: (count) => `${count} missing`,
  clean: 'Ready',
  notClean: 'To look at',
  cleanFilter: 'Readiness',
  text: 'Number, subject, issuer, file name',
  textHelp: 'No marks needed',
  mine: 'Taken in by me',
  olderReader: (count) => `Read by an older reader (${count})`,
  olderReaderShort: 'Older reader',
  allWaiting: (count) => `To confirm (${count})`,
  cleanView: (count) => `Ready (${count})`,
  twin: 'Duplicate',
  twinWith: { letter: 'of another under review', directive: 'of a registered one' },
  twinOpen: 'Open the other',
  twinOpenOf: (name) => `Open the other of ${name}`,
  twinHelp: {
    letter:
      'Another letter has this number, issuer and date; only one can be registered. Compare them and set the spare one aside.',
    directive:
      'A directive of this number, issuer and date is registered. Check number and date, or set this one aside.',
  },
  twins: (count) =>
    count > 0
      ? ` ${many(count, 'letter')} ${count === 1 ? 'is' : 'are'} the same as another; open them to decide.`
      : '',
  queueAbout: (clean) =>
    clean > 0
      ? `${many(clean, 'letter')} read completely; each can be confirmed at once.`
      : 'Each file dropped is a draft; only when confirmed does it become a directive with obligations.',
  queueKeys: 'J and K move, Enter opens, X confirms the row that is chosen.',
  quickLook: 'Quick look',
  quickLookOf: (name) => `Quick look at ${name}`,
  look: 'Preview',
  chooseRow: 'Choose a row to preview it.',
  chooseRowKeys: 'J and K move from row to row.',
  addressees: 'Agencies addressed',
  tasks: 'Tasks',
  moreTasks: (count) => `and ${count} more`,
  noTasks: 'It sets no tasks.',
  joins: 'The system holds this content already; confirming attaches the file to it.',
  confirm: 'Confirm and register',
  confirmed: (name) => `${name} was registered`,
  open: 'Open to look and mend',
  mustOpen: 'Something needs a look. Open the letter and mend it before confirming.',
  rereadTitle: (count) =>
    count === 0 ? 'The newer reader reads the same' : `The newer reader reads ${many(count, 'place')} otherwise`,
  rereadAbout: (before, now) =>
    `This letter was read by reader ${before}; now there is reader ${now}. Nothing changes by itself.`,
  rereadAside: 'Also read otherwise: ',
  asideField: { deadlines: 'the list of deadlines' },
  readBefore: 'Before',
  readNow: 'Now',
  youSaid: 'Corrected by hand already',
  sameAsDraft: 'The draft says just this',
  accept: 'Take the newer reading',
  acceptField: (field) => `Take the newer reading: ${field}`,
  accepted: (field) => `“${field}” was taken from the newer reading`,
  keepReading: 'Keep the newer reading beside the old one',
  keepHelp: 'The newer reading is stored in addition; the draft or directive stays as it is.',
  kept: 'The newer reading is kept beside the old one',
  keptReadings: {
    title: (count) =>
      count === 1
        ? 'One newer reading is kept beside the one in use'
        : `${count} newer readings are kept beside the one in use`,
    line: (reader, moment, by) => `Reader ${reader}, kept at ${moment}${by ? ` by ${by}` : ''}`,
    compare: (reader) => `See where reading ${reader} differs`,
    hide: (reader) => `Hide reading ${reader}`,
    same: 'This reading is the same as the one in use.',
  },
  onlyShown: 'The letter is registered, so differences are only shown.',
  nothing: 'not readable',
  rereadLook: 'See where the newer reader reads otherwise',
  rereadHide: 'Hide',
  change: { same: (count) => `${count} the same` },
}
