import { extractText, getDocumentProxy } from 'unpdf'
import { type ReaderAnswer, text, unreadable } from './reader-answer.ts'

/** The text layer of a .pdf, page after page; one with a password is unreadable. */
export async function readPdf(bytes: Uint8Array): Promise<ReaderAnswer> {
  try {
    const document = await getDocumentProxy(bytes, { verbosity: 0, maxImageSize: 1 })
    const { text: pages } = await extractText(document, { mergePages: false })
    return text(pages.map(withoutPageNumber).join('\n\n'))
  } catch (error) {
    const isPassword = error instanceof Error && error.name === 'PasswordException'
    return unreadable(isPassword ? 'password' : 'pdf')
  }
}

/** A page begins or ends with its number, which is no part of the letter. */
function withoutPageNumber(page: string): string {
  return page.replace(/^\s*\d{1,3}\s*\n/, '').replace(/\n\s*\d{1,3}\s*$/, '')
}
