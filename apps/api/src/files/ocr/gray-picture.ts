/** A picture in shades of gray, one byte for each point; `red` the same with red ink only, where there is some. */
export type GrayPicture = { width: number; height: number; gray: Uint8Array; red?: Uint8Array }

/**
 * Colours as gray, red counted as paper: the red of a stamp goes pale and the words under it stay, blue and black ink
 * are both dark.
 */
export function grayOf(rgba: Uint8Array | Uint8ClampedArray, width: number, height: number): GrayPicture {
  const gray = new Uint8Array(width * height)
  const red = new Uint8Array(width * height)
  let stamped = 0
  for (let at = 0, from = 0; at < gray.length; at += 1, from += 4) {
    const r = rgba[from] ?? 255
    const g = rgba[from + 1] ?? 255
    const b = rgba[from + 2] ?? 255
    gray[at] = (r * 12 + g * 3 + b) >> 4
    const redness = r - Math.max(g, b)
    red[at] = redness > 24 ? (g + b) >> 1 : 255
    if (redness > 50) stamped += 1
  }
  return stamped > gray.length * leastStamp ? { width, height, gray, red } : { width, height, gray }
}

/** A stamp covers at least this part of a page. */
const leastStamp = 0.0001

/** The picture in a format that costs nothing to write or to read (PGM). */
export function pgmOf({ width, height, gray }: GrayPicture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), gray])
}

/** The red ink of the upper half alone, where an office stamps what comes in; null where there is none. */
export function upperRed({ width, height, red }: GrayPicture): GrayPicture | null {
  const half = Math.floor(height * 0.45)
  const part = red?.subarray(0, width * half)
  return part?.some((shade) => shade < 120) ? { width, height: half, gray: part } : null
}

/** Whether there is hardly anything darker than the paper: the back of a sheet. */
export function isBlank({ gray }: GrayPicture): boolean {
  const counts = new Uint32Array(256)
  for (let at = 0; at < gray.length; at += 7) counts[gray[at] as number]! += 1
  const seen = Math.ceil(gray.length / 7)
  let paper = 255
  for (let sum = 0; paper > 0 && sum < seen / 2; paper -= 1) sum += counts[paper] as number
  let ink = 0
  for (let shade = 0; shade < paper - 60; shade += 1) ink += counts[shade] as number
  return ink < seen * 0.0004
}

/** The picture turned by quarters of a turn, clockwise. */
export function turned({ width, height, gray }: GrayPicture, quarters: 1 | 2 | 3): GrayPicture {
  const result = new Uint8Array(gray.length)
  const wide = quarters === 2 ? width : height
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [toX, toY] =
        quarters === 1 ? [height - 1 - y, x] : quarters === 2 ? [width - 1 - x, height - 1 - y] : [y, width - 1 - x]
      result[toY * wide + toX] = gray[y * width + x] as number
    }
  }
  return { width: wide, height: quarters === 2 ? height : width, gray: result }
}

/** The picture with each column of points moved up by its share of a slope, so that slanting lines lie level. */
export function sheared({ width, height, gray }: GrayPicture, slope: number): GrayPicture {
  const result = new Uint8Array(gray.length).fill(255)
  for (let x = 0; x < width; x += 1) {
    const shift = Math.round(x * slope)
    for (let y = Math.max(0, -shift); y < Math.min(height, height - shift); y += 1)
      result[y * width + x] = gray[(y + shift) * width + x] as number
  }
  return { width, height, gray: result }
}
