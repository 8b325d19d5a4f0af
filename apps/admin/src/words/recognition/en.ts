import type { vi } from './vi.ts'

/** Words for recognising text in scans and pictures. */
export const en: typeof vi = {
  title: 'Recognising text',
  work: (name) => `Recognising the text of ${name}`,
  waiting: 'Waiting its turn',
  counting: 'Opening the file',
  pages: (page, pages) => `Page ${page} of ${pages} done`,
  converted: (from) => `The words were converted from ${from}; look at the capitals.`,
  weak: (count, some) =>
    `The words were recognised in pictures; ${count} of them are doubtful, compare: ${some.map((word) => `“${word}”`).join(', ')}.`,
  about: 'You may close this page: once read, the letter enters the queue by itself.',
  lost: 'The server cannot be reached; trying again. Reading goes on by itself once the server is back.',
}
