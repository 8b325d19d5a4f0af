import type { Words } from './vi.ts'

/** Words for a file that joins a directive there is already: what it adds, what stays. */
export const en: Words = {
  kept: 'Added to the directive:',
  left: 'The directive stays as recorded and does not take what was changed here:',
  exclusions: 'agencies left out',
  excluded: (count) =>
    count === 1
      ? 'The agency left out here is left out of the directive too, with its shares of the tasks.'
      : `The ${count} agencies left out here are left out of the directive too, with their shares of the tasks.`,
  answered: (names) =>
    `${names} cannot be left out: there is a report, a decision or an extension already. Bring them back among the addressees before confirming.`,
}
