import { createCanvas, ImageData } from '@napi-rs/canvas'
import UTIF from 'utif2'
import { fileLimits } from '../limits.ts'
import { drawn, goodScale } from './drawn.ts'
import { type Pages, TooManyPoints } from './pages.ts'

/** The pages of a .tif, which scanners and fax machines write with many. */
export function tiffPages(bytes: Uint8Array): Pages {
  const buffer = bytes.slice().buffer
  const pages = UTIF.decode(buffer).filter((page) => page['t256'] !== undefined)
  if (pages.length === 0) throw new Error('no page')
  return {
    count: pages.length,
    page: async (number) => {
      const page = pages[number - 1]
      if (page === undefined) throw new Error('no such page')
      const points = Number(page['t256']?.[0] ?? 0) * Number(page['t257']?.[0] ?? 0)
      if (!(points > 0 && points < fileLimits.picturePoints)) throw new TooManyPoints()
      UTIF.decodeImage(buffer, page, pages)
      const canvas = createCanvas(page.width, page.height)
      const data = new Uint8ClampedArray(UTIF.toRGBA8(page))
      canvas.getContext('2d').putImageData(new ImageData(data, page.width, page.height), 0, 0)
      const scale = goodScale(page.width, page.height)
      return drawn(canvas, Math.round(page.width * scale), Math.round(page.height * scale))
    },
  }
}
