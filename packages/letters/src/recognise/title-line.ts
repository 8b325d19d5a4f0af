import type { Anchored, Day, DocumentType } from '@vnit/domain'
import { anchor, oneLine } from '../text/anchor.ts'
import { isEmpty, linesOf, type Line } from '../text/lines.ts'
import { spanOf, type View } from '../text/view.ts'
import { wholeDate } from './citation-date.ts'
import { dayFrom } from './date.ts'
import { digitsOf } from './digits.ts'
import type { NumberRead } from './number.ts'
import { partsOfSymbol, symbolPattern } from './symbol.ts'
import { typeNamed, typeNames } from './type-names.ts'

/** What the heading of a portal's page or of a news item says of the document below it. */
export type TitleLine = {
  type: Anchored<DocumentType>
  number: NumberRead
  issuer: Anchored<string> | null
  issuedOn: Anchored<Day> | null
  subject: Anchored<string> | null
}

/** How far down a heading can stand, and how long it can be. */
const reach = 2000
const longest = 420

const types = ['cong van', ...typeNames.map(([name]) => name)].join('|')
const opening = new RegExp(
  String.raw`^[^a-z\d]{0,6}(?:noi dung (?:toan van|text)\s?:?\s*)?(?:[^\n]{0,60}?vua (?:co|ban hanh|ky) )?(${types})\s+(?:so\s?:?\s*)?(?=\d{1,6}[a-z]?(?:/\d{4})?/|\d{1,4}\s?-\s?[a-z]{2,6}/t)`,
)
const numbered = new RegExp(String.raw`^(\d{1,5})([A-HĐa-c]?)(?:\/(\d{4}))?\/(${symbolPattern})(?![\p{L}\d])`, 'u')
const ofParty = /^(\d{1,4})()()\s?-\s?((?:QĐ|QĐi|NQ|CT|KL|HD|TB|CV|BC|KH|CTr|TTr)\/(?:TW|TU))(?![\p{L}])/u
const year = /^\s+nam\s+\d{4}(?=\s)/
const dated = new RegExp(String.raw`^\s*,?\s+ngay\s+${wholeDate}`)
const by = /^\s*,?\s+(?:cua|do)\s+([^.\n]{3,90}?)(?=\s+(?:ve|v\/v|ban hanh|quy dinh|huong dan|phe duyet)\s|\s*$)/
const about = /^\s*[,:]?\s+(?:(?:ve viec|v\/v|ve)\s+)?(?=[a-z])/
/** A heading is no sentence: what a document did, or when it took effect, is told by a body. */
const sentence = /[;:]\s*$|\s(?:co hieu luc|da duoc|het hieu luc|duoc thay the)\s/

/** "Công văn số 481/CT-TTHT ngày 27/01/2014 của Cục Thuế … về …": read where the copy of the document lacks its head. */
export function readTitleLine(view: View, until: number): TitleLine | null {
  const lines = linesOf(view.text, 0, Math.min(reach, until))
  const found = lines
    .filter(({ text }, index) => text.length >= 20 && text.length <= longest && standsAlone(lines, index))
    .flatMap((line) => fromLine(view, line) ?? [])
  const [first] = found
  const fuller = found.find(
    ({ number, subject }) => subject !== null && number.numberSymbol.value === first?.number.numberSymbol.value,
  )
  return fuller ?? first ?? null
}

/** A heading has nothing above it on its paragraph; a line of a sentence that a copy wrapped has. */
function standsAlone(lines: readonly Line[], index: number): boolean {
  const above = lines[index - 1]
  return above === undefined || isEmpty(above.text) || /^\s*(?:\p{Lu}\P{Ll}*|.{0,55})$/u.test(above.text)
}

function fromLine(view: View, line: Line): TitleLine | null {
  const folded = view.folded.slice(line.from, line.to)
  const start = opening.exec(folded)
  if (start === null) return null
  const type = typeNamed(start[1] ?? '')
  const numberFrom = start[0].length
  const number = numbered.exec(line.text.slice(numberFrom)) ?? ofParty.exec(line.text.slice(numberFrom))
  if (type === null || number === null) return null
  let at = numberFrom + number[0].length
  const take = (rule: RegExp) => {
    const match = rule.exec(folded.slice(at))
    const from = at
    if (match !== null) at += match[0].length
    return match === null ? null : { match, from, to: at }
  }
  take(year)
  const date = take(dated)
  const body = take(by)
  const subjectFrom = at + (about.exec(folded.slice(at))?.[0].length ?? 0)
  const isSubject = about.test(folded.slice(at)) && !sentence.test(folded.slice(at))
  if (date === null && body === null && !isSubject && folded.slice(at).trim() !== '') return null
  const span = (from: number, to: number) => [spanOf(view, line.from + from, line.from + to)]
  const typeFrom = start[0].indexOf(start[1] ?? '')
  return {
    type: anchor(type, span(typeFrom, typeFrom + (start[1] ?? '').length), 0.85),
    number: numberRead(line.from + numberFrom, number, view),
    issuer: body === null ? null : anchor(nameOf(line.text.slice(body.from, body.to)), span(body.from, body.to), 0.8),
    issuedOn: date === null ? null : dayIn(date.match, span(date.from, date.to)),
    subject: isSubject ? subjectIn(line.text.slice(subjectFrom), span(subjectFrom, line.text.length)) : null,
  }
}

function numberRead(from: number, match: RegExpExecArray, view: View): NumberRead {
  const [words, digits = '', letter = '', said, symbol = ''] = match
  const isParty = symbol.includes('/')
  const parts = isParty ? symbol.split('/') : partsOfSymbol(symbol)
  const count = digits.replace(/^\d$/, '0$&') + letter.toUpperCase()
  const value = isParty ? `${digits}-${symbol}` : [count, said, parts.join('-')].filter(Boolean).join('/')
  const to = from + words.length
  return {
    numberSymbol: anchor(value, [spanOf(view, from, to)], 0.85),
    parts,
    at: { from, to },
    symbolAt: { from: to - symbol.length, to },
  }
}

function nameOf(words: string): string {
  return oneLine(words).replace(/^[,\s]*(?:của|do)\s+/iu, '')
}

function dayIn(match: RegExpExecArray, spans: Anchored<Day>['spans']): Anchored<Day> | null {
  const [date, month, year] = match
    .slice(1)
    .filter((group) => group !== undefined)
    .map(digitsOf)
  const day = date && month && year ? dayFrom(date, month, year) : null
  return day === null ? null : anchor(day, spans, 0.85)
}

function subjectIn(words: string, spans: Anchored<string>['spans']): Anchored<string> | null {
  const said = oneLine(words)
    .split(/\.\s+(?=\p{Lu})/u, 1)[0]
    ?.replace(/\s+do\s+.{4,80}\s+(?:ban hành|điện)\.?$/u, '')
    .replace(/[\s.,;:]+$/u, '')
  return said === undefined || said.length < 8 ? null : anchor(said.slice(0, 500), spans, 0.8)
}

const announcing = /^[^a-z\d]{0,6}thong bao\s*(?::\s*(?:(?:ve viec|v\/v|ve)\s+)?|(?:ve viec|v\/v|ve)\s+)(?=[a-z])/
/** How many lines can stand above such a heading. */
const above = 12

/** "Thông báo về việc góp ý dự thảo …" on a line of its own above a body: what it is about; the kind it does not prove. */
export function readHeading(view: View, until: number): Anchored<string> | null {
  const lines = linesOf(view.text, 0, Math.min(reach, until)).filter(({ text }) => !isEmpty(text))
  for (const line of lines.slice(0, above)) {
    const label = announcing.exec(view.folded.slice(line.from, line.to))
    if (label === null || line.text.length > longest) continue
    return subjectIn(line.text.slice(label[0].length), [spanOf(view, line.from + label[0].length, line.to)])
  }
  return aboveSalutation(view, lines)
}

/** "Góp ý cho dự thảo …" right above "Kính gửi": the heading under which a page shows the body of a letter. */
function aboveSalutation(view: View, lines: readonly Line[]): Anchored<string> | null {
  const at = lines.findIndex(({ text }) => /^\s*Kính gửi/iu.test(text))
  const line = at > 0 && at <= 3 ? lines[at - 1] : undefined
  if (
    line === undefined ||
    line.text.length > 250 ||
    !/^\s*\p{Lu}[^:]*\p{Ll}{2}[^.;:]*$/u.test(line.text) ||
    /ngày \d/u.test(line.text)
  )
    return null
  return subjectIn(line.text.trim(), [spanOf(view, line.from, line.to)])
}
