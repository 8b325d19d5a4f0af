/** The event from which a duration counts: "kể từ ngày nhận được văn bản này", or before which it ends: "trước khi áp dụng". */
const rule =
  /^ ?(?:\([^()]{1,40}\) ?)?[,(]? ?(?:(?:(?:ke|tinh) ?tu|sau|tu|ke)(?: khi| ngay| thoi diem){0,2} ([^,.;:()]{2,120})|(truoc (?:khi|luc|thoi diem|ngay (?!\d))(?:(?! phai )[^,.;:()]){2,110}))/

/** Where the event stands behind a duration, as positions from the end of the duration, or null. */
export function eventAfter(folded: string, to: number): { from: number; to: number; folded: string } | null {
  const match = rule.exec(folded.slice(to, to + 200))
  if (match === null) return null
  const words = (match[1] ?? match[2]) as string
  const end = to + match[0].length
  return { from: end - words.length, to: end, folded: words }
}
