import { withMarks } from './body-marks.ts'
import { Marks } from './marks.ts'
import type { LetterSource } from './source.ts'

/** A document cut into the parts that a layout puts on paper; every value carries its mark. */
export type Parts = {
  id: string
  type: string
  typeName: string | null
  letterhead: string[]
  isOldStyle: boolean
  number: string | null
  placeAndDate: string | null
  subject: string | null
  to: string[]
  toForm: string
  body: string[]
  sign: string[]
  cc: string[]
  annex: string
  urgency: string | null
  secrecy: string | null
  stamp: string | null
  marks: Marks
}

const typeNames: Record<string, string> = {
  'chi-thi': 'CHỈ THỊ',
  'quyet-dinh': 'QUYẾT ĐỊNH',
  'thong-tu': 'THÔNG TƯ',
  'thong-tu-lien-tich': 'THÔNG TƯ LIÊN TỊCH',
  'nghi-dinh': 'NGHỊ ĐỊNH',
  'nghi-quyet': 'NGHỊ QUYẾT',
  'ke-hoach': 'KẾ HOẠCH',
  'thong-bao': 'THÔNG BÁO',
  'bao-cao': 'BÁO CÁO',
  'to-trinh': 'TỜ TRÌNH',
  'giay-moi': 'GIẤY MỜI',
  'cong-dien': 'CÔNG ĐIỆN',
  'huong-dan': 'HƯỚNG DẪN',
  'chuong-trinh': 'CHƯƠNG TRÌNH',
  'ket-luan': 'KẾT LUẬN',
  'quy-che': 'QUY CHẾ',
}

const decree30 = '2020-03-05'

/** The parts of a document with the marks of its head, body and foot. */
export function partsOf(source: LetterSource): Parts {
  const { id, head } = source
  const marks = new Marks()
  const need = (key: string) => head[key] ?? missing(id, key)
  const list = (key: string) => (head[key] ?? '').split(' | ').filter((item) => item !== '')
  const date = head['date'] ?? ''
  const type = need('type')
  const parts = {
    id,
    type,
    typeName: type === 'cong-van' ? null : (head['name'] ?? typeNames[type] ?? missing(id, 'name')),
    letterhead: letterhead(list('head'), allowed(need('issuer'), head['issuer-also']), marks),
    isOldStyle: date < decree30,
    number: head['number'] === undefined ? null : numberLine(head['number'], head['number-word'] ?? 'Số', marks),
    placeAndDate: placeAndDate(head['place'] ?? '', date, marks),
    subject: head['subject'] ? marks.mark('subject', head['subject'], head['subject']) : null,
    to: list('to').map((item) =>
      item.replace(/^(.*?)([;.,]?)$/, (_, words: string, end: string) => marks.mark('to', words, words) + end),
    ),
    toForm: head['to-form'] ?? (list('to').length > 1 ? 'dashes' : 'line'),
    body: withMarks(source.body, marks, id).split(/\n\n+/),
    sign: signature(list('sign'), marks, head['signer-also']),
    cc: list('cc').map((item) =>
      item.replace(/^(.*?)([;.]?)$/, (_, words: string, end: string) => marks.mark('cc', words, words) + end),
    ),
    annex: withMarks(source.annex, marks, id),
    urgency: coded('urgency', head['urgency'], marks),
    secrecy: coded('secrecy', head['secrecy'], marks),
    stamp: head['stamp'] ?? null,
    marks,
  }
  return parts.toForm === 'glued' ? glued(parts) : parts
}

/** The addressees run on into the first sentence. */
function glued(parts: Parts): Parts {
  const [first = '', ...more] = parts.body
  return { ...parts, to: [], body: [`Kính gửi: ${parts.to.join(' ')} ${first}`, ...more] }
}

function letterhead(lines: string[], issuer: string, marks: Marks): string[] {
  return lines.map((line, place) => (place === lines.length - 1 ? marks.mark('issuer', line, issuer) : line))
}

/** `-/KH-UBND` is a form whose number was never filled in: nothing to be read. */
function numberLine(number: string, word: string, marks: Marks): string {
  return number.startsWith('-')
    ? `${word}:      ${number.slice(1)}`
    : `${word}: ${marks.mark('number', number, number)}`
}

function placeAndDate(place: string, date: string, marks: Marks): string | null {
  if (date === '') return null
  const [year, month, day] = date.split('-')
  const inWords = `ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`
  const said = place === '' ? '' : `${marks.mark('place', place, place)}, `
  return `${said}${marks.mark('date', inWords, date)}`
}

const rank = /^((?:[A-Z]\S*\. ?|(?:Đại|Thượng|Trung|Thiếu) (?:tá|tướng) )?)(.*)$/
const capacity = /^(T\/?M|K\/?T|T\/?L|TUQ|Q)(?:\.|(?<=\/.)(?= ))/

function signature(lines: string[], marks: Marks, also: string | undefined): string[] {
  return lines.map((line, place) => {
    if (place === lines.length - 1)
      return line.replace(
        rank,
        (_, before: string, name: string) => before + marks.mark('signer', name, allowed(name, also)),
      )
    return line.replace(capacity, (sign, value: string) => marks.mark('capacity', sign, value.replace('/', '')))
  })
}

const codes: Record<string, string> = {
  KHẨN: 'urgent',
  'THƯỢNG KHẨN': 'very-urgent',
  'HỎA TỐC': 'express',
  MẬT: 'confidential',
}

function coded(field: 'urgency' | 'secrecy', words: string | undefined, marks: Marks): string | null {
  return words === undefined ? null : marks.mark(field, words, codes[words] ?? words)
}

/** A second name that is right as well. */
function allowed(name: string, also: string | undefined): string {
  return also === undefined ? name : `${name} || ${also}`
}

function missing(id: string, key: string): never {
  throw new Error(`${id}: ${key} is missing`)
}
