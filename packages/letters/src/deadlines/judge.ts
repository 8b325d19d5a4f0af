import type { Lead } from './leads.ts'
import type { Tape } from './tape.ts'
import type { Time } from './times-in.ts'

/** A time in its sentence, with the words that bind it, as the rules see it. */
export type Candidate = { tape: Tape; sentence: { from: number; to: number }; time: Time; lead: Lead }

type Where = 'touching' | 'clause' | 'sentence' | 'after' | 'paragraph'
type Rule = { why: string; where: Where; says: RegExp; unless?: RegExp; only?: Lead['strength'][] }

const rule = (why: string, where: Where, source: string, more: Partial<Pick<Rule, 'unless' | 'only'>> = {}): Rule => ({
  why,
  where,
  says: new RegExp(source.replaceAll(' ', ' ?')),
  ...more,
})

const notStrong: Lead['strength'][] = ['weak', 'none']
const sending = /gui|bao cao|nop|hoan thanh|dang ky|phan hoi|tra loi|cung cap/

/** What speaks against a deadline, as data: where to look, and the words. `touching` is what stands right before the lead. */
const rules: Rule[] = [
  rule(
    'in-force',
    'touching',
    String.raw`(?:hieu luc|ap dung|thi hanh|gia tri|su dung)(?: thi hanh| thuc hien| su dung| ap dung)?(?: ke)?(?: tu| den| cho)?(?: ngay| ky ban hanh)?(?: cho)? $`,
  ),
  rule(
    'start',
    'touching',
    String.raw`(?<![a-z])(?:(?:ke|tinh|bat dau|khoi dau)? ?tu|bat dau|khoi cong)(?: ngay| thoi diem| sau)? $`,
  ),
  rule('cut-off', 'touching', String.raw`(?:tinh|luy ke|cap nhat|so lieu)(?: [a-z]{1,8}){0,4} $`, {
    unless: /gui|hoan thanh|bao cao [a-z ]*ve/,
  }),
  rule('cut-off', 'clause', String.raw`(?<![a-z])tinh (?:den|toi|tu)(?: het| thoi diem)?[^,;]{0,20}$`),
  rule(
    'eligibility',
    'touching',
    String.raw`(?:sinh|duoc cap|da cap|co mat|phat sinh|duoc ky|da ky|ky ket|duoc phe duyet|da nop|dang ky kinh doanh|khoi cong|xay ra|ra doi|thanh lap|dua vao su dung|tuyen dung|ban hanh)(?: [a-z]{1,8}){0,3} $`,
    { unless: /phai|yeu cau|de nghi|hoan thanh/ },
  ),
  rule('past', 'clause', String.raw`(?<![a-z])da (?:duoc )?(?:[a-z]{1,8} ){1,10}$`, {
    unless: /de nghi|yeu cau|phai|gui ve|hoan thanh/,
  }),
  rule(
    'event',
    'clause',
    String.raw`(?:hoi nghi|hoi thao|tap huan|cuoc hop|buoi hop|hop|khai mac|dien ra|le ky|le trao|bat dau)[^;]{0,120}$`,
    {
      only: notStrong,
      unless: sending,
    },
  ),
]

/** Why the candidate is no deadline, or null when nothing speaks against it. */
export function reasonAgainst(candidate: Candidate): string | null {
  const places = placesOf(candidate)
  for (const { why, where, says, unless, only } of rules) {
    if (only !== undefined && !only.includes(candidate.lead.strength)) continue
    const place = places[where]
    if (says.test(place) && !(unless?.test(place) ?? false)) return why
  }
  return null
}

function placesOf({ tape, sentence, time, lead }: Candidate): Record<Where, string> {
  const before = tape.folded.slice(Math.max(sentence.from, lead.from - 300), lead.from)
  return {
    touching: before.slice(-60),
    clause: before.slice(Math.max(0, before.lastIndexOf(', ') + 1, before.lastIndexOf(';') + 1)),
    sentence: before,
    after: tape.folded.slice(time.to, Math.min(sentence.to, time.to + 160)),
    paragraph: tape.folded.slice(Math.max(0, lead.from - 900), lead.from),
  }
}
