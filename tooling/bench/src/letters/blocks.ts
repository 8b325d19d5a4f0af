import type { Parts } from './parts.ts'
import { wrapped } from './wrap.ts'

export const motto = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']

/** Left of the head: issuer, number, and under a công văn what it is about. */
export function leftHead(parts: Parts, width = 200): string[] {
  return [
    ...parts.letterhead,
    '-------',
    ...(parts.number === null ? [] : [parts.number]),
    ...(parts.type === 'cong-van' ? aboutLines(parts, width) : []),
    ...(parts.secrecy === null ? [] : [parts.secrecy]),
    ...(parts.urgency === null ? [] : [parts.urgency]),
  ]
}

/** Right of the head: the motto, place and date. */
export function rightHead(parts: Parts): string[] {
  return [...motto, '---------------', ...(parts.placeAndDate === null ? [] : [parts.placeAndDate])]
}

/** `V/v …` of a công văn; documents with a type name carry it below the name. */
export function aboutLines({ subject, id }: Parts, width = 200): string[] {
  if (subject === null) return []
  const sign = id.length % 4 === 0 ? 'Về việc' : id.length % 3 === 0 ? 'V/v:' : 'V/v'
  return wrapped(`${sign} ${subject}`, width)
}

/** The type name with what the document is about, in the middle of the page. */
export function titleLines({ typeName, subject, id, type }: Parts, width = 200): string[] {
  if (typeName === null) return []
  const isBare =
    /^(ke-hoach|bao-cao|chuong-trinh|quy-che|giay-moi|thong-tu|nghi-dinh)/.test(type) || id.length % 3 === 0
  return [typeName, ...(subject === null ? [] : wrapped(`${isBare ? '' : 'Về việc '}${subject}`, width))]
}

/** Kính gửi in one of the ways it is written. */
export function toLines({ to, toForm }: Parts): string[] {
  if (toForm === 'empty') return ['Kính gửi:']
  if (to.length === 0) return []
  const dashes = to.map((item) => `- ${item}`)
  if (toForm === 'line') return [`Kính gửi: ${to.join(' ')}`]
  if (toForm === 'and') return [`Kính gửi: ${unended(to.slice(0, -1).join(' '))} và ${to.at(-1)}`]
  if (toForm === 'first-dash') return [`Kính gửi: ${dashes[0]}`, ...dashes.slice(1)]
  if (toForm === 'no-colon') return ['Kính gửi', ...dashes]
  if (toForm === 'lost') return dashes
  if (toForm === 'telegram') return ['THỦ TƯỚNG CHÍNH PHỦ điện:', ...dashes]
  if (toForm === 'telegram-ministry') return ['BỘ TRƯỞNG điện:', ...dashes]
  return ['Kính gửi:', '', ...dashes]
}

function unended(list: string): string {
  return list.replace(/[;,]$/, '')
}

export function ccLines({ cc }: Parts): string[] {
  return cc.length === 0 ? [] : ['Nơi nhận:', ...cc.map((item) => `- ${item}`)]
}

/** A stamp of the receiving office, as scanning leaves it. */
export function stampLines(stamp: string): string[] {
  const [office = '', number = '', day = ''] = stamp.split(' | ')
  return [office, `ĐẾN   Số: ${number}`, `      Ngày: ${day}`, '      Chuyển: ..........'].filter((line) => line !== '')
}
