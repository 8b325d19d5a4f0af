import { loadImage } from '@napi-rs/canvas'
import type { FileKind } from '../file-kind.ts'
import { fileLimits } from '../limits.ts'
import { docxPictures } from './docx-pictures.ts'
import { drawn, goodScale } from './drawn.ts'
import type { GrayPicture } from './gray-picture.ts'
import { type Pages, TooManyPoints } from './pages.ts'
import { pdfPages } from './pdf-pages.ts'
import { pointsOf } from './picture-size.ts'
import { tiffPages } from './tiff-pages.ts'

/** The pages of a scanned document or of a picture, one at a time. */
export async function pagesOf(kind: FileKind, bytes: Uint8Array): Promise<Pages> {
  if (kind === 'pdf') return pdfPages(bytes)
  if (kind === 'tif') return tiffPages(bytes)
  const pictures = kind === 'docx' ? await docxPictures(bytes) : [bytes]
  return { count: pictures.length, page: (number) => pictureOf(pictures[number - 1] as Uint8Array) }
}

async function pictureOf(bytes: Uint8Array): Promise<GrayPicture> {
  if (pointsOf(bytes) > fileLimits.picturePoints) throw new TooManyPoints()
  const image = await loadImage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
  const scale = goodScale(image.width, image.height)
  return drawn(image, Math.round(image.width * scale), Math.round(image.height * scale))
}
