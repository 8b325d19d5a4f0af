import type { Words } from './vi.ts'

/** Words for a file that joins a directive there is already: what it adds, what stays. */
export const en: Words = {
  kept: 'Added to the directive:',
  left: 'The directive stays as recorded and does not take what was changed here:',
  exclusions: 'agencies left out',
  excluded: (count) =>
    count === 1
      ? 'The agency left out here stays an addressee of the directive.'
      : `The ${count} agencies left out here stay addressees of the directive.`,
}
