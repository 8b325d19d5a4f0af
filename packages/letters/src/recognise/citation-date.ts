import type { Day, Repair } from '@vnit/domain'
import type { View } from '../text/view.ts'
import { dayFrom } from './date.ts'
import { digit, digitRepairs, digitsOf } from './digits.ts'
import { matchesOf } from '../text/matches-of.ts'

const two = String.raw`(${digit}[ ]?${digit}?)`
const four = String.raw`((?:\d[ ]?){3}\d)(?!\d)`
const sep = String.raw`\s*[/.,–-]\s*`
const thang = String.raw`\s*t\s?h\s?a\s?n\s?[gq]\s*`
const nam = String.raw`\s*,?\s*n\s?a\s?m\s*`

/** A whole date in folded text, in digits or in words, as six groups of which three are there. */
export const wholeDate = String.raw`(?:${two}${thang}${two}(?:${nam}|${sep})${four}|${two}${sep}${two}${sep}${four})`

export type DateRead = { day: Day | null; from: number; to: number; repairs: Repair[] }

const ngay = String.raw`n\s?g\s?a\s?y[\s:./]*`
/** Between a number and its date may stand who issued the document, but no other time. */
const between = String.raw`^[\s,(]*(?:(?:cua|do|duoc|cua cac|lien tich)\s[^.;:\d()]{0,80}?\s|(?:da\s)?(?:ky|ban hanh|phat hanh|thong qua|de)\s(?:ban hanh\s)?){0,2}`
const after = new RegExp(
  String.raw`${between}(?<!(?:tu|truoc|den|het|vao|sau|trong|ke|nhat)\s{1,3})${ngay}${wholeDate}`,
)
const bare = new RegExp(String.raw`^[\s,]{1,3}(?:${two}${thang}${two}${nam}|(\d{1,2})/(\d{1,2})/)${four}`)
const bracketed = new RegExp(String.raw`^\s{0,2}\(\s*${wholeDate}\s*\)`)

/** The date of a cited document: after its number, or told before it ("Ngày ..., Thủ tướng đã ký", "ngày … số …"). */
export function dateOfCitation(view: View, from: number, to: number): DateRead | null {
  return dateAfter(view, to) ?? dateJustBefore(view, from) ?? dateTold(view, from)
}

function dateAfter(view: View, to: number): DateRead | null {
  const rest = view.folded.slice(to, to + 170)
  const match = after.exec(rest) ?? bracketed.exec(rest) ?? bare.exec(rest)
  if (match === null) return null
  if (
    /(?:quyet dinh|nghi dinh|thong tu|cong van|nghi quyet|chi thi|van ban) (?:so|ngay)/.test(
      match[0].replace(/\s+/g, ' '),
    )
  )
    return null
  return dateOf(match, to)
}

const justBefore = new RegExp(String.raw`${ngay}${wholeDate}\s*(?:cua\s[^.;:\d()]{0,50}?)?[\s,(]*(?:so)?\s*:?\s*$`)

/** "công văn ngày 5/6/2015 số 12/BTC": the date directly before. */
function dateJustBefore(view: View, from: number): DateRead | null {
  const start = Math.max(0, from - 90)
  const match = justBefore.exec(view.folded.slice(start, from))
  if (match === null || !/so\s*:?\s*$/.test(match[0])) return null
  const before = view.folded.slice(Math.max(0, start + match.index - 30), start + match.index)
  if (!/(?:van|dinh|quyet|thi|bao|trinh|tu|hoach|luan|dien)\s*\(?$/.test(before)) return null
  return dateOf(match, start)
}

const opening = new RegExp(String.raw`(?:^|[.;\n(]|(?<=\s))\s*(?:vao\s)?${ngay}${wholeDate}`, 'g')
const tells =
  /(?:da\s*(?:ky|ban\s*hanh|co|gui|phe\s*duyet|thong\s*qua|nhan)|(?:ky\s*)?ban\s*hanh|co\s*(?:cong|quyet|thong|chi|nghi|van|ban|ke|to)|ky\s*(?:quyet|cong|ban))/

/** "Ngày 30/12/2014, Thủ tướng Chính phủ đã ký ban hành Quyết định số": in one sentence, with a verb of issuing between. */
function dateTold(view: View, from: number): DateRead | null {
  const start = Math.max(0, from - 260)
  const near = view.folded.slice(start, from)
  const match = matchesOf(opening, near).at(-1)
  if (match === undefined) return null
  const words = near.slice(match.index + match[0].length).replace(/\s+/g, ' ')
  if (
    !/^\s?,? ?(?:[a-z]|$)/.test(words) ||
    !tells.test(words) ||
    /[.;:](?:\s|$)/.test(words) ||
    /nhan duoc|ve viec|can cu/.test(words)
  )
    return null
  if (/\d\s?\/\s?(?:\d{4}\s?\/)?\s?[a-z]{2}|\(/.test(words)) return null
  if (/\/[a-z\d&-]{2,20}\s*,?\s*$/.test(near.slice(0, match.index + match[0].search(/n\s?g\s?a/)))) return null
  return dateOf(match, start)
}

function dateOf(match: RegExpExecArray, offset: number): DateRead {
  const groups = match.slice(1).filter((group) => group !== undefined)
  const [date = '', month = '', year = ''] = groups
  const read = [date, month, year].map(digitsOf)
  const [readDate, readMonth, readYear] = read
  const day = readDate && readMonth && readYear ? dayFrom(readDate, readMonth, readYear) : null
  const from = offset + match.index + Math.max(0, match[0].search(/n\s?g\s?a\s?y/))
  const repairs = [date, month, year].flatMap((words, index) => digitRepairs(words.trim(), read[index] ?? ''))
  return { day, from, to: offset + match.index + match[0].length, repairs: repairs.slice(0, 1) }
}
