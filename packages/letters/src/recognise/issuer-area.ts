import { placeNamed, placePattern } from '../text/places.ts'
import { foldEach, type View } from '../text/view.ts'

const dated = new RegExp(String.raw`(?:^|\n)\s*(tp\.?|thanh\s+pho)?\s*(${placePattern})\s*,\s*ngay`)

const firstArea = new RegExp(String.raw`(?<![a-z])(tinh|thanh\s+pho|tp\.?)\s*(${placePattern})(?![a-z])`)

/** "ỦY BAN NHÂN DÂN" alone: the body says of which province, else the place of issue is one. */
export function areaInText(view: View, words: string): string {
  const first = firstArea.exec(view.folded.slice(0, 700))?.[2]
  return areaSaid(view, words) ?? areaOfPlace(first === undefined ? null : placeNamed(first)) ?? ''
}

/** The province that the text names beside the body, or in which the document is dated. */
export function areaSaid(view: View, words: string): string | null {
  const name = foldEach(words)
    .replaceAll(' ', String.raw`\s+`)
    .replace(/[^a-z\\s+]/g, '.')
  const said = new RegExp(String.raw`(?:${name}|ubnd)\s+(tinh|thanh\s+pho|tp\.?)\s+(${placePattern})(?![a-z])`).exec(
    view.folded.slice(0, 12_000),
  )
  const at = said ?? dated.exec(view.folded.slice(0, 3000))
  return areaOfPlace(at === null ? null : placeNamed(at[2] ?? ''))
}

/** "tỉnh Bến Tre", "thành phố Huế". */
export function areaOfPlace(place: string | null): string | null {
  if (place === null) return null
  const isCity = /^(?:Hà Nội|Hồ Chí Minh|Hải Phòng|Đà Nẵng|Cần Thơ|Huế)$/u.test(place)
  return `${isCity ? 'thành phố' : 'tỉnh'} ${place}`
}

/** The place in which a document is dated, as far as the text shows it. */
export function placeOfIssue(view: View): string | null {
  const said = dated.exec(view.folded.slice(0, 3000))?.[2]
  return said === undefined ? null : placeNamed(said)
}
