import { oneLine } from '../text/anchor.ts'
import { pattern } from '../text/pattern.ts'
import { flat, type View } from '../text/view.ts'
import { matchesOf } from '../text/matches-of.ts'

const body = String.raw`(?:bo(?! truong)|so|vu|cuc|uy ban|ubnd|van phong|thuong truc|ban chi dao|thu tuong|tong cuc|to cong tac|don vi)(?![a-z])`
const work = pattern(
  [
    String.raw`(?:gui|thuc hien|lap|dinh ky[^.;]{0,60}?|xay dung|co|nop) bao cao(?! (?:kinh te|nghien cuu|danh gia tac dong))`,
    String.raw`bao cao[^.;]{0,240}? (?:gui )?(?:ve|cho|den|toi) (?:${body})`,
    String.raw`bao cao (?:hang|dinh ky|ket qua|tinh hinh)[^.;]{0,160}?(?:gui|ve|truoc ngay|cham nhat)`,
    String.raw`(?:gui|tong hop)[^.;]{0,160}? (?:ket qua|so lieu|y kien|danh sach|van ban|de xuat|ke hoach|thong tin)[^.;]{0,160}? (?:ve|cho|den|toi) (?:${body})`,
  ].join('|'),
  '',
)

/** Whether the work is to send something in: a report, figures, an opinion. */
export function isReportWork(folded: string): boolean {
  return work.test(folded)
}

const towards = pattern(String.raw`(?:ve|cho|den|toi) (?=${body})`)
const stops =
  /\s+(?:tr[ưuw][ớơóo]c|chậm nhất|đến hết|đến ngày|theo|để|đúng|vào|trong|hằng|hàng|định kỳ|kèm|bằng)(?!\p{L})|[.;:]|,(?!\s*(?:truyền hình|thông tin))|\s\(\s*(?!qua|Vụ|Cục|Văn phòng|Phòng|Trung tâm|Sở)/iu

/** To whom it is sent, with the unit in brackets after it. */
export function readReceiver(view: View, { from, to }: { from: number; to: number }): string | null {
  const folded = flat(view, { from, to })
  const report = folded.search(/bao\s*cao|gui/)
  for (const match of matchesOf(towards, folded)) {
    if (match.index < report) continue
    const name = receiverAt(view.text.slice(from + match.index + match[0].length, to))
    if (name !== '') return name
  }
  return null
}

function receiverAt(rest: string): string {
  const outside = rest.replace(/\(\s*(?:qua|Vụ|Cục|Văn phòng|Phòng|Trung tâm|Sở)[^()]*\)/giu, (inside) =>
    '□'.repeat(inside.length),
  )
  const end = outside.search(stops)
  const words = oneLine(rest.slice(0, end === -1 ? rest.length : end))
  return words.replace(/\s+-\s+\d[^()]*\)/u, ')').slice(0, 500)
}
