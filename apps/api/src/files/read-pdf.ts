import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { glyphWords } from './layout/pdf-glyphs.ts'
import { pagesText } from './layout/page-text.ts'
import type { PageWord } from './layout/page-word.ts'
import { pdfWords } from './layout/pdf-words.ts'
import { fileLimits } from './limits.ts'
import { mayBeTorn } from './scattered-text.ts'
import { type ReaderAnswer, text, unreadable } from './reader-answer.ts'

/**
 * The text layer of a .pdf, page after page, columns in reading order. One with a password is unreadable, and so is a
 * package of other files; one of which some pages are pictures is refused as if all were, so that these are recognised.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReaderAnswer> {
  try {
    const document = await getDocumentProxy(bytes, { verbosity: 0, maxImageSize: 1 })
    if (await isPackage(document)) return unreadable('portfolio')
    const pages = []
    let words = 0
    let drawn = 0
    for (let number = 1; number <= document.numPages && words < fileLimits.characters; number += 1) {
      const page = await document.getPage(number)
      const own = await wordsOf(page)
      if (lettersIn(own) < 20 && (await page.getOperatorList()).fnArray.length > 0) drawn += 1
      page.cleanup()
      words += own.length
      pages.push(own)
    }
    if (drawn > 0 && drawn < pages.length) return { ok: false, refusal: { code: 'file.no_text_layer' } }
    return text(pagesText(pages).text, { pages: document.numPages })
  } catch (error) {
    const isPassword = error instanceof Error && error.name === 'PasswordException'
    return unreadable(isPassword ? 'password' : 'pdf')
  }
}

type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>

/** The words as they are drawn; where that tears them apart, by the place of each letter. */
async function wordsOf(page: PdfPage): Promise<PageWord[]> {
  const view = page.getViewport({ scale: 1 }).transform
  const drawn = pdfWords(await page.getTextContent(), view)
  if (!mayBeTorn(drawn.map((word) => word.text).join(' '))) return drawn
  const { OPS } = await getResolvedPDFJS()
  return glyphWords(await page.getOperatorList(), OPS, view)
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>

/** A package holds its documents as attachments, and its own page only says so. */
async function isPackage(document: PdfDocument): Promise<boolean> {
  const { info } = await document.getMetadata()
  return (
    'IsCollectionPresent' in info && info.IsCollectionPresent === true && (await document.getAttachments()) !== null
  )
}

function lettersIn(words: PageWord[]): number {
  return words.reduce((sum, word) => sum + (word.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0)
}
