import type { View } from '../text/view.ts'

const begins =
  /^(?:\s*của\s+[^,.;()]{3,70}?)?\s*(?=(?:phê duyệt|quy định|về việc|vềviệc|về|ban hành|giao bổ sung|thông báo|hướng dẫn|sửa đổi)(?!\p{L}))/iu
const ends =
  /[.;(]|\n(?=\s*(?:\n|[-–+]|\d{1,2}[.)]|\p{Lu}))|,\s*(?:có hiệu lực|trong đó|trên cơ sở|Bộ |Quyết định|Thông tư|Nghị định|Chỉ thị|căn cứ)|["”]\s*,|\s(?:và|và các)\s+(?:Quyết định|Thông tư|Nghị định|Chỉ thị|Nghị quyết|Công văn|Luật|Pháp lệnh)\s+(?:liên tịch\s+)?số/u

/** What the letter says the cited document is about, when it says so right after the number and date. */
export function titleOfCitation(view: View, from: number): string | null {
  const rest = view.text.slice(from, from + 600)
  const opening = begins.exec(rest)
  if (opening === null) return null
  const title = rest.slice(opening[0].length)
  const end = title.search(ends)
  const words = (end === -1 ? title : title.slice(0, end))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^về\s*việc\s+/iu, '')
  return words.length >= 8 && words.length <= 400 ? words : null
}
