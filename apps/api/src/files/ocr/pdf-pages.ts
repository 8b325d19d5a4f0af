import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { pdfWords } from '../layout/pdf-words.ts'
import { fileLimits } from '../limits.ts'
import { isGarbled, isScattered } from '../scattered-text.ts'
import { type GrayPicture, grayOf } from './gray-picture.ts'
import type { Pages } from './pages.ts'

/** Decoders of scanners' pictures and standard fonts lie beside the program; it wants paths, not URLs. */
const data = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
const pointsPerInch = 72
const dotsPerInch = 200

/**
 * The pages of a .pdf: words where its text layer is sound, a picture of the page where it is not. Drawn by
 * pdfjs-dist, since unpdf leaves out what decodes fax and JBIG2 pictures; the two must not meet in one process.
 */
export async function pdfPages(bytes: Uint8Array): Promise<Pages> {
  const document = await getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    maxImageSize: fileLimits.picturePoints,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    standardFontDataUrl: `${data}/standard_fonts/`,
    cMapUrl: `${data}/cmaps/`,
    wasmUrl: `${data}/wasm/`,
  }).promise
  return {
    count: document.numPages,
    page: async (number) => {
      const page = await document.getPage(number)
      const words = pdfWords(await page.getTextContent(), page.getViewport({ scale: 1 }).transform)
      const text = words.map((word) => word.text).join(' ')
      const sound = (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 20 && !isScattered(text) && !isGarbled(text)
      const result = sound ? words : await rendered(page)
      page.cleanup()
      return result
    },
  }
}

async function rendered(page: PDFPageProxy): Promise<GrayPicture> {
  const { width, height } = page.getViewport({ scale: 1 })
  const most = 2600 / Math.max(width, height)
  const viewport = page.getViewport({ scale: Math.min(dotsPerInch / pointsPerInch, most) })
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
  const context = canvas.getContext('2d')
  await page.render({ canvas: canvas as never, canvasContext: context as never, viewport }).promise
  return grayOf(context.getImageData(0, 0, canvas.width, canvas.height).data, canvas.width, canvas.height)
}
