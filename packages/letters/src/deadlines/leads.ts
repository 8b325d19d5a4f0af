import type { DeadlineOperator } from '@vnit/domain'

/** How the words before a time bind it: `strong` words make a deadline by themselves, `weak` ones need work beside them. */
export type Lead = { operator: DeadlineOperator; strength: 'strong' | 'weak' | 'none'; from: number }

const clock = String.raw`(?:(?:luc )?[\dol]{1,2} ?(?:h|g|gio|:) ?(?:[\do]{2})? ?(?:phut)?)`
const weekday = String.raw`(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)`
const between = String.raw`[ ,:(]{0,2}(?:(?:${clock}|${weekday}|cuoi|chieu|sang|het|toi|cua|cung|ngay lam viec)[ ,(]{0,2}){0,4}`
const truoc = '(?:t ?r ?[uw] ?o ?c|triroc|tiuoc|tnroc|tmoc|uuoc|truac|tnoc)'
const work =
  '(?:gui|nop|bao cao|hoan thanh|thuc hien|dang ky|tra loi|gop y|nhan|tiep nhan|trien khai|trinh|cung cap|phan hoi|ket thuc|cong bo|xu ly|giai quyet|ban hanh)'

type Rule = [pattern: string, operator: DeadlineOperator, strength: Lead['strength']]

/** Words that bind the time standing right after them, the more telling first. */
const rules: Rule[] = [
  [
    `(?:(?:cham|muon|tre) nhat|han (?:cuoi|chot)(?: cung)?|xong|het|den)[a-z ]{0,6} ${truoc}(?: het)?`,
    'before',
    'strong',
  ],
  [`${truoc}(?: het| thoi diem)?`, 'before', 'strong'],
  [
    String.raw`(?:cham|muon|tre|lau)(?: tre)? nhat(?: ?(?:la|vao|den|trong|sau|het|toi|khong qua|thoi han|vong|:)){0,4}`,
    'by',
    'strong',
  ],
  ['khong (?:duoc )?(?:de )?(?:qua|muon hon|cham hon|tre hon|cham qua|vuot qua|sau)(?: thoi han)?', 'by', 'strong'],
  ['toi da(?: la| khong qua| trong)?', 'by', 'strong'],
  ['(?:cho )?(?:den|toi) (?:het|cuoi|thoi han)(?: cuoi)?', 'by', 'strong'],
  [String.raw`(?:ngay )?han (?:cuoi|chot)(?: cung)?(?: [a-z]{1,8}){0,8}?(?: (?:la|den|vao))? ?:?`, 'by', 'strong'],
  [String.raw`(?:thoi )?han (?:de )?${work}(?: [a-z]{1,8}){0,8}?(?: (?:la|den|vao|trong|:)){0,2} ?:?`, 'by', 'strong'],
  [String.raw`thoi gian (?:de )?${work}(?: [a-z]{1,8}){0,8}?(?: (?:la|den|vao|trong)|:) ?`, 'by', 'strong'],
  [String.raw`(?:thoi han|thoi gian|tien do)(?: (?:la|den|cuoi)){0,2} ?:`, 'by', 'strong'],
  [String.raw`(?:xong|hoan thanh|hoan tat|ket thuc)(?: trong| vao| trong thoi han| trong vong| den)?`, 'on', 'strong'],
  ['trong (?:thoi han|vong|thoi gian|khoang thoi gian)(?: khong qua| toi da)?', 'by', 'weak'],
  ['het', 'by', 'strong'],
  ['(?:trong|vao)(?: dau| cuoi| giua)?', 'on', 'weak'],
  ['(?:den|toi)(?: dau| cuoi)?', 'by', 'weak'],
  ['(?:cuoi|dau|giua)', 'on', 'weak'],
  ['sau(?: khi)?', 'by', 'weak'],
]
const compiled = rules.map(([source, operator, strength]) => ({
  rule: new RegExp(
    `(?:(?<![a-z])|(?=truoc|cham))(?:${source.replaceAll(' ', ' ?')})(?:${between.replaceAll(' ', ' ?')})$`,
  ),
  operator,
  strength,
}))
const clockSaid = new RegExp(clock.replaceAll(' ', ' ?'))
const reach = 90

/** The words that bind the time at a place of the tape, looked for within its sentence. */
export function leadOf(folded: string, from: number, sentenceFrom: number): Lead {
  const start = Math.max(sentenceFrom, from - reach)
  const before = folded.slice(start, from)
  for (const { rule, operator, strength } of compiled) {
    const match = rule.exec(before)
    if (match === null) continue
    const timed = operator === 'before' && clockSaid.test(match[0])
    return { operator: timed ? 'by' : operator, strength, from: start + match.index }
  }
  return { operator: 'by', strength: 'none', from }
}
