import type { DeadlineOperator } from '@vnit/domain'

/**
 * How the words before a time bind it. `strong` words make a deadline by themselves; `weak` ones (trong, đến hết) need
 * work beside them; `none` means that no such words stand there.
 */
export type Lead = { operator: DeadlineOperator; strength: 'strong' | 'weak' | 'none'; from: number; words: string }

const clock = String.raw`(?:(?:luc )?[\dol]{1,2} ?(?:h|g|gio|:) ?(?:[\do]{2})? ?(?:phut|['’])?)`
const weekday = String.raw`(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)`
const between = String.raw`[ ,:(|]{0,2}(?:(?:${clock}|${weekday}|cuoi|chieu|sang|trua|het|toi|cua|cung|cac|ngay lam viec|(?:tuan|nua) (?:dau|cuoi)|(?:thuong|trung|ha) tuan)[ ,(|]{0,2}){0,4}`
const truoc = '(?:t ?r ?[uw] ?o ?c|triroc|tiuoc|tnroc|tmoc|uuoc|truac|tnoc)'
const words = (most: number) => String.raw`(?:\s[a-z/]{1,10}){0,${most}}?`
const work =
  '(?:gui|nop|bao cao|hoan thanh|thuc hien|dang ky|tra loi|gop y|nhan|tiep nhan|trien khai|trinh|cung cap|phan hoi|ket thuc|cong bo|xu ly|giai quyet|ban hanh|lay y kien)'

type Rule = [needs: RegExp, pattern: string, operator: DeadlineOperator, strength: Lead['strength']]

const ahead = new RegExp(truoc.replaceAll(' ', ' ?'))

/** The words that bind the time standing right after them, the more telling first; each rule with what it needs to be worth a try. */
const rules: Rule[] = [
  [
    ahead,
    `(?:(?:cham|muon|tre) nhat(?: la)?|han (?:cuoi|chot)(?: cung)?(?: la)?|xong|het|den) ${truoc}`,
    'before',
    'strong',
  ],
  [ahead, `(?:thoi han|han|thoi gian)${words(8)}:? ${truoc}`, 'before', 'strong'],
  [ahead, `${truoc}(?: het| thoi diem)?`, 'before', 'strong'],
  [
    /nhat/,
    '(?:cham|muon|tre|lau)(?: tre)? nhat(?: ?(?:la|vao|den|trong|sau|het|toi|khong qua|thoi han|vong|:)){0,4}',
    'by',
    'strong',
  ],
  [
    /khong/,
    'khong (?:duoc )?(?:de )?(?:qua|muon hon|cham hon|tre hon|cham qua|vuot qua|sau)(?: thoi han)?',
    'by',
    'strong',
  ],
  [/da/, 'toi da(?: la| khong qua| trong)?', 'by', 'strong'],
  [/han/, `(?:ngay )?han (?:cuoi|chot)(?: cung)?${words(8)}(?: (?:la|den|vao|het)){0,2} ?:?`, 'by', 'strong'],
  [/han/, `(?:thoi )?han (?:de )?${work}${words(8)}(?: (?:la|den|vao|trong|het)){1,2} ?:?`, 'by', 'strong'],
  [/han/, `(?:thoi )?han (?:de )?${work}${words(8)} ?:(?: (?:den|vao|trong))?`, 'by', 'strong'],
  [/gian/, `thoi gian (?:de )?${work}${words(8)}(?: (?:la|den|vao|trong|het)){1,2} ?:?`, 'by', 'strong'],
  [/gian/, `thoi gian (?:de )?${work}${words(8)} ?:(?: (?:trong|den|vao))?`, 'by', 'strong'],
  [/han|do/, '(?:thoi han|tien do)(?:(?: (?:la|den|cuoi)){0,2} ?:| (?:la|den)(?: cuoi)?)', 'by', 'strong'],
  [
    /xong|hoan/,
    '(?:xong|hoan thanh|hoan tat)(?: (?:trong|vao|den|het|trong thoi han|trong vong)){1,2}',
    'on',
    'strong',
  ],
  [/tu ?nay/, 'tu nay (?:cho )?(?:den|toi)', 'by', 'weak'],
  [/it ?nhat|thieu/, '(?:truoc )?(?:it nhat|toi thieu)(?: la)?', 'by', 'weak'],
  [/den|toi/, '(?:cho )?(?:den|toi) (?:het|cuoi|thoi han)(?: cuoi)?', 'by', 'weak'],
  [/trong/, 'trong (?:thoi han|vong|thoi gian|khoang thoi gian)(?: khong qua| toi da)?', 'by', 'weak'],
  [/xong|hoan/, '(?:xong|hoan thanh|hoan tat)', 'on', 'weak'],
  [/het/, 'het', 'by', 'weak'],
  [/trong|vao/, '(?:trong|vao)(?: (?:dau|cuoi|giua|khoang))?', 'on', 'weak'],
  [/den|toi/, '(?:den|toi)(?: (?:dau|cuoi))?', 'by', 'weak'],
  [/sau/, 'sau', 'by', 'weak'],
]
const compiled = rules.map(([needs, source, operator, strength]) => ({
  needs,
  rule: new RegExp(
    `(?:(?<![a-z])|(?=truoc|cham nhat))(?:${source.replaceAll(' ', ' ?')})(?:${between.replaceAll(' ', ' ?')})$`,
  ),
  operator,
  strength,
}))
const clockSaid = new RegExp(clock.replaceAll(' ', ' ?'))
const reach = 90
const endings = new Set(
  'la vao den toi trong sau het qua hon han vong thoi gian nhat cuoi dau giua khoang diem xong thanh tat da do cung chot chieu sang trua cua viec phut gio cac hai ba tu nam bay truoc oc c thieu tuan'.split(
    ' ',
  ),
)

/** Most times are the dates of documents: only behind such a word, a clock or a colon can a lead stand. */
function mayLead(folded: string, from: number, to: number): boolean {
  let end = to
  while (end > from && !isOfWord(folded.charCodeAt(end - 1))) end -= 1
  let start = end
  while (start > from && isOfWord(folded.charCodeAt(start - 1))) start -= 1
  if (end === start) return false
  const word = folded.slice(start, end)
  if (endings.has(word) || /oc$|nhat$|\d['’]?$|^\d+[hg]$/.test(word)) return true
  return opened.test(folded.slice(end, to))
}

/** A letter, a figure or the sign of minutes. */
function isOfWord(code: number): boolean {
  return (code > 96 && code < 123) || (code > 47 && code < 58) || code === 39 || code === 0x2019
}

const opened = /:[ (]{0,2}$|\|$/

/** The words that bind the time at a place of the tape, looked for within its sentence. */
export function leadOf(folded: string, from: number, sentenceFrom: number): Lead {
  const none: Lead = { operator: 'by', strength: 'none', from, words: '' }
  if (!mayLead(folded, Math.max(sentenceFrom, from - 24), from)) return none
  const before = folded.slice(Math.max(sentenceFrom, from - reach), from)
  for (const { needs, rule, operator, strength } of compiled) {
    if (!needs.test(before)) continue
    const said = rule.exec(before)?.[0]
    if (said === undefined) continue
    const until = operator === 'before' ? clockSaid.test(said) : /(?:^|den ?|toi ?)het/.test(said)
    return { operator: until ? 'by' : operator, strength, from: from - said.length, words: said }
  }
  return none
}
