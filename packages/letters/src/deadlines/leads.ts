import type { DeadlineOperator } from '@vnit/domain'

/**
 * How the words before a time bind it. `strong` words make a deadline by themselves; `weak` ones (trong, đến hết) need
 * work beside them; `none` means that no such words stand there.
 */
export type Lead = { operator: DeadlineOperator; strength: 'strong' | 'weak' | 'none'; from: number; words: string }

const clock = String.raw`(?:(?:luc )?[\dol]{1,2} ?(?:h|g|gio|:) ?(?:[\do]{2})? ?(?:phut|['’])?)`
const weekday = String.raw`(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)`
const between = String.raw`[ ,:(|]{0,2}(?:(?:${clock}|${weekday}|cuoi|chieu|sang|trua|het|toi|cua|cung|cac|ngay lam viec)[ ,(|]{0,2}){0,4}`
const truoc = '(?:t ?r ?[uw] ?o ?c|triroc|tiuoc|tnroc|tmoc|uuoc|truac|tnoc)'
const words = (most: number) => String.raw`(?:\s[a-z/]{1,10}){0,${most}}?`
const work =
  '(?:gui|nop|bao cao|hoan thanh|thuc hien|dang ky|tra loi|gop y|nhan|tiep nhan|trien khai|trinh|cung cap|phan hoi|ket thuc|cong bo|xu ly|giai quyet|ban hanh|lay y kien)'

type Rule = [pattern: string, operator: DeadlineOperator, strength: Lead['strength']]

/** The words that bind the time standing right after them, the more telling first. */
const rules: Rule[] = [
  [`(?:(?:cham|muon|tre) nhat(?: la)?|han (?:cuoi|chot)(?: cung)?(?: la)?|xong|het|den) ${truoc}`, 'before', 'strong'],
  [`(?:thoi han|han|thoi gian)${words(8)}:? ${truoc}`, 'before', 'strong'],
  [`${truoc}(?: het| thoi diem)?`, 'before', 'strong'],
  [
    '(?:cham|muon|tre|lau)(?: tre)? nhat(?: ?(?:la|vao|den|trong|sau|het|toi|khong qua|thoi han|vong|:)){0,4}',
    'by',
    'strong',
  ],
  ['khong (?:duoc )?(?:de )?(?:qua|muon hon|cham hon|tre hon|cham qua|vuot qua|sau)(?: thoi han)?', 'by', 'strong'],
  ['toi da(?: la| khong qua| trong)?', 'by', 'strong'],
  [`(?:ngay )?han (?:cuoi|chot)(?: cung)?${words(8)}(?: (?:la|den|vao|het)){0,2} ?:?`, 'by', 'strong'],
  [`(?:thoi )?han (?:de )?${work}${words(8)}(?: (?:la|den|vao|trong|het)){1,2} ?:?`, 'by', 'strong'],
  [`(?:thoi )?han (?:de )?${work}${words(8)} ?:(?: (?:den|vao|trong))?`, 'by', 'strong'],
  [`thoi gian (?:de )?${work}${words(8)}(?: (?:la|den|vao|trong|het)){1,2} ?:?`, 'by', 'strong'],
  [`thoi gian (?:de )?${work}${words(8)} ?:(?: (?:trong|den|vao))?`, 'by', 'strong'],
  ['(?:thoi han|tien do)(?:(?: (?:la|den|cuoi)){0,2} ?:| (?:la|den)(?: cuoi)?)', 'by', 'strong'],
  ['(?:xong|hoan thanh|hoan tat)(?: (?:trong|vao|den|het|trong thoi han|trong vong)){1,2}', 'on', 'strong'],
  ['(?:cho )?(?:den|toi) (?:het|cuoi|thoi han)(?: cuoi)?', 'by', 'weak'],
  ['trong (?:thoi han|vong|thoi gian|khoang thoi gian)(?: khong qua| toi da)?', 'by', 'weak'],
  ['(?:xong|hoan thanh|hoan tat)', 'on', 'weak'],
  ['het', 'by', 'weak'],
  ['(?:trong|vao)(?: (?:dau|cuoi|giua|khoang))?', 'on', 'weak'],
  ['(?:den|toi)(?: (?:dau|cuoi))?', 'by', 'weak'],
  ['sau', 'by', 'weak'],
]
const compiled = rules.map(([source, operator, strength]) => ({
  rule: new RegExp(
    `(?:(?<![a-z])|(?=truoc|cham nhat))(?:${source.replaceAll(' ', ' ?')})(?:${between.replaceAll(' ', ' ?')})$`,
  ),
  operator,
  strength,
}))
const clockSaid = new RegExp(clock.replaceAll(' ', ' ?'))
const reach = 90
const lastWord = /([a-z'’\d]+)[^a-z'’\d]*$/
const endings = new Set(
  'la vao den toi trong sau het qua hon han vong thoi gian nhat cuoi dau giua khoang diem xong thanh tat da do cung chot chieu sang trua cua viec phut gio cac hai ba tu nam bay truoc oc c'.split(
    ' ',
  ),
)

/** Most times are the dates of documents: only behind such a word, a clock or a colon can a lead stand. */
function mayLead(before: string): boolean {
  const word = lastWord.exec(before.slice(-24))?.[1]
  if (word === undefined) return false
  if (endings.has(word) || /oc$|nhat$|\d['’]?$|^\d+[hg]$/.test(word)) return true
  return /:[ (]{0,2}$/.test(before) || before.endsWith('|')
}

/** The words that bind the time at a place of the tape, looked for within its sentence. */
export function leadOf(folded: string, from: number, sentenceFrom: number): Lead {
  const start = Math.max(sentenceFrom, from - reach)
  const before = folded.slice(start, from)
  const none: Lead = { operator: 'by', strength: 'none', from, words: '' }
  if (!mayLead(before)) return none
  for (const { rule, operator, strength } of compiled) {
    const match = rule.exec(before)
    if (match === null) continue
    const until = operator === 'before' ? clockSaid.test(match[0]) : /(?:^|den ?|toi ?)het/.test(match[0])
    return { operator: until ? 'by' : operator, strength, from: start + match.index, words: match[0] }
  }
  return none
}
