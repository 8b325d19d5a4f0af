import type { vi } from './vi.ts'

/** Words of the queue. */
export const en: typeof vi = {
  title: 'My queue',
  asOf: (day) => `As of ${day}`,
  lettersToConfirm: 'Letters to confirm',
  late: 'Late',
  dueSoon: 'Due soon',
  claimsToDecide: 'Claims to decide',
  count: (total, more) => (more ? `over ${total}` : `${total}`),
  seeAll: (total, more) => (more ? `See all (over ${total})` : `See all (${total})`),
  noLetters: 'No letter waits for confirmation.',
  noLettersNext: 'Drop a letter on the field above to begin.',
  noLate: 'Nothing is late.',
  noDueSoon: 'Nothing is due in the next 14 days.',
  noClaims: 'No claim of “done” waits for a decision.',
  empty: 'The queue is empty',
  emptyMinistry:
    'No letter to confirm, nothing late or due soon. When a new letter comes, drop its file on the field above.',
  emptyAgency:
    'Your agency has nothing late and nothing due in the next 14 days. Standing duties stay under Obligations.',
  emptyLeader: 'Nothing is late and nothing is due in the next 14 days.',
  toObligations: 'See all obligations',
  toDirectives: 'See the directives',
  problems: (count) => (count === 0 ? 'ready to register' : `${count} ${count === 1 ? 'gap' : 'gaps'} to fill`),
  noNumber: 'Number not read',
  file: 'File',
  state: 'State',
  takenIn: 'Taken in',
  enterprise: 'Enterprise accounts have no queue yet',
  enterpriseHelp: 'Submitting products is not open yet. You can look at the public catalogue.',
  catalogue: 'Open the public catalogue',
}
