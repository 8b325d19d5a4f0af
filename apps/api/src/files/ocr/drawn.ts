import { createCanvas } from '@napi-rs/canvas'
import { type GrayPicture, grayOf } from './gray-picture.ts'

type Drawing = ReturnType<ReturnType<typeof createCanvas>['getContext']>

/** How much a picture of a page is made larger or smaller, so that a line of print is about 30 points high. */
export function goodScale(width: number, height: number): number {
  const long = Math.max(width, height)
  if (long > 2600) return 2400 / long
  return long < 1500 ? Math.min(3, 2000 / Math.max(1, long)) : 1
}

/** An image on white paper, in gray. */
export function drawn(image: Parameters<Drawing['drawImage']>[0], width: number, height: number): GrayPicture {
  const canvas = createCanvas(Math.max(1, width), Math.max(1, height))
  const context = canvas.getContext('2d')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return grayOf(context.getImageData(0, 0, canvas.width, canvas.height).data, canvas.width, canvas.height)
}
