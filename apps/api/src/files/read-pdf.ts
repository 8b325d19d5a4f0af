import { getDocumentProxy } from 'unpdf'
import { pagesText } from './layout/page-text.ts'
import { pdfWords } from './layout/pdf-words.ts'
import { fileLimits } from './limits.ts'
import { type ReaderAnswer, text, unreadable } from './reader-answer.ts'

/** The text layer of a .pdf, page after page, columns in reading order; one with a password is unreadable. */
export async function readPdf(bytes: Uint8Array): Promise<ReaderAnswer> {
  try {
    const document = await getDocumentProxy(bytes, { verbosity: 0, maxImageSize: 1 })
    const pages = []
    let words = 0
    for (let number = 1; number <= document.numPages && words < fileLimits.characters; number += 1) {
      const page = await document.getPage(number)
      const own = pdfWords(await page.getTextContent(), page.getViewport({ scale: 1 }).transform)
      page.cleanup()
      words += own.length
      pages.push(own)
    }
    return text(pagesText(pages).text, { pages: document.numPages })
  } catch (error) {
    const isPassword = error instanceof Error && error.name === 'PasswordException'
    return unreadable(isPassword ? 'password' : 'pdf')
  }
}
