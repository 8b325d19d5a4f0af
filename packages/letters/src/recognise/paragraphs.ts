import { isEmpty, linesOf } from '../text/lines.ts'
import type { View } from '../text/view.ts'

/** A paragraph of the body; level 0 has no label, 1 to 7 go from parts to plus signs. */
export type Paragraph = { from: number; to: number; label: string; level: number }

const markers: [RegExp, number][] = [
  [/^\s*((?:Phần|Chương|Mục)\s+[\dIVX]+[.:]?)\s*/u, 1],
  [/^\s*([IVX]{1,5}\s*[.)])\s*(?=\D)/u, 1],
  [/^\s*(Điều\s+\d{1,3}[.:]?)\s*/u, 2],
  [/^\s*(\d{1,2}\.\d{1,2}(?:\.\d{1,2})?\.?)\s+(?=\p{L})/u, 4],
  [/^\s*(\d{1,2}\s?[.)])(?!\d)\s*/u, 3],
  [/^\s*([a-zđ]\s?[.)])\s+/u, 5],
  [/^\s*([-–—•·●])(?![-–—])\s*/u, 6],
  [/^\s*(\+)\s*/u, 7],
]

/** The body in paragraphs: a line break inside a sentence does not end one, whatever the copy did to it. */
export function paragraphsOf(view: View, body: { from: number; to: number }): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let blank = true
  for (const line of linesOf(view.text, body.from, body.to)) {
    if (isEmpty(line.text)) {
      blank = true
      continue
    }
    const last = paragraphs.at(-1)
    const marker = markerOf(line.text)
    if (
      last !== undefined &&
      marker === null &&
      goesOn(view.text.slice(Math.max(last.from, last.to - 40), last.to), line.text, blank)
    )
      last.to = line.to
    else
      paragraphs.push({
        from: line.from + (marker?.skip ?? 0),
        to: line.to,
        label: marker?.label ?? '',
        level: marker?.level ?? 0,
      })
    blank = false
  }
  return paragraphs.filter(({ from, to }) => !isEmpty(view.text.slice(from, to)))
}

function markerOf(text: string): { label: string; level: number; skip: number } | null {
  for (const [marker, level] of markers) {
    const match = marker.exec(text)
    if (match !== null) return { label: (match[1] as string).trim(), level, skip: match[0].length }
  }
  return null
}

function goesOn(before: string, next: string, blank: boolean): boolean {
  const ended = /[.;:!?…]["”»)]?\s*$|\.\/\.?\s*\S{0,4}\s*$/u.test(before)
  if (ended) return false
  return blank ? /^\s*\p{Ll}/u.test(next) : true
}
