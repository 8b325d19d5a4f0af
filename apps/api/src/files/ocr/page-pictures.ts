import { loadImage } from '@napi-rs/canvas'
import type { FileKind } from '../file-kind.ts'
import { fileLimits } from '../limits.ts'
import { drawn, goodScale } from './drawn.ts'
import type { GrayPicture } from './gray-picture.ts'
import type { Pages } from './pages.ts'
import { pdfPages } from './pdf-pages.ts'
import { tiffPages } from './tiff-pages.ts'

/** The pages of a scanned document or of a picture, one at a time. */
export async function pagesOf(kind: FileKind, bytes: Uint8Array): Promise<Pages> {
  if (kind === 'pdf') return pdfPages(bytes)
  if (kind === 'tif') return tiffPages(bytes)
  return { count: 1, page: () => pictureOf(bytes) }
}

async function pictureOf(bytes: Uint8Array): Promise<GrayPicture> {
  const image = await loadImage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
  if (image.width * image.height > fileLimits.picturePoints) throw new Error('too many points')
  const scale = goodScale(image.width, image.height)
  return drawn(image, Math.round(image.width * scale), Math.round(image.height * scale))
}
