import { isEmpty, linesOf } from '../text/lines.ts'
import type { View } from '../text/view.ts'

type Stretch = { from: number; to: number }

const plan = /^\s*(?:KẾ HOẠCH|CHƯƠNG TRÌNH|PHƯƠNG ÁN|ĐỀ ÁN|PHÂN CÔNG)(?!\p{L})/u
const issuedWith = /^\s*\(\s*(?:(?:được )?(?:ban hành|phê duyệt)\s+)?(?:kèm theo|kèm)\s/iu
const mayHold = /\(\s*[^()]{0,30}kem\s+theo/
const ends = /^\s*(?:PHỤ LỤC|MẪU|BIỂU|DANH MỤC|DANH SÁCH|QUY CHẾ|QUY ĐỊNH|ĐỀ CƯƠNG)(?!\p{L})/u
/** So many lines may stand between the name of a plan and the words with which document it is issued. */
const near = 6

/** The plans attached behind a signature: they say who does what, as rules, forms and lists do not. */
export function attachedPlans(view: View, from: number): Stretch[] {
  const plans: Stretch[] = []
  if (!mayHold.test(view.folded.slice(from))) return plans
  const lines = linesOf(view.text, from).filter(({ text }) => !isEmpty(text))
  let named = -1
  for (const [index, line] of lines.entries()) {
    if (plan.test(line.text) && isInCapitals(line.text)) named = index
    else if (ends.test(line.text) && isInCapitals(line.text)) {
      close(plans, line.from)
      named = -1
    }
    if (named === -1 || index - named > near || !issuedWith.test(line.text)) continue
    close(plans, lines[named]?.from ?? line.from)
    plans.push({ from: lines[index + 1]?.from ?? line.to, to: view.text.length })
    named = -1
  }
  return plans
}

function isInCapitals(text: string): boolean {
  return text.length < 200 && text === text.toUpperCase()
}

/** The plan before ends where the next thing begins. */
function close(plans: Stretch[], at: number): void {
  const last = plans.at(-1)
  if (last !== undefined && last.to > at) last.to = Math.max(last.from, at)
}
