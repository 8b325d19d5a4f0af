import { hasTwoCapitals } from '../text/letter-kinds.ts'
import { foldEach } from '../text/fold-each.ts'
import { matchesOf } from '../text/matches-of.ts'

/** Offices in which people sign, as they stand in the block of the signature; the longest fitting one counts. */
const heads = [
  'THỦ TƯỚNG',
  'BỘ TRƯỞNG',
  'THỨ TRƯỞNG',
  'CHỦ TỊCH',
  'TỔNG GIÁM ĐỐC',
  'GIÁM ĐỐC',
  'TỔNG CỤC TRƯỞNG',
  'CỤC TRƯỞNG',
  'CHI CỤC TRƯỞNG',
  'VỤ TRƯỞNG',
  'CHÁNH VĂN PHÒNG',
  'CHỦ NHIỆM',
  'BỘ TRƯỞNG, CHỦ NHIỆM',
  'VIỆN TRƯỞNG',
  'CHÁNH ÁN',
  'CHÁNH THANH TRA',
  'TỔNG THANH TRA',
  'TRƯỞNG BAN',
  'TRƯỞNG PHÒNG',
  'TRƯỞNG ĐOÀN',
  'TỔ TRƯỞNG',
  'TỔNG BIÊN TẬP',
  'HIỆU TRƯỞNG',
  'VIỆN PHÓ',
  'THỐNG ĐỐC',
  'TỔNG THƯ KÝ',
  'TỔNG KIỂM TOÁN NHÀ NƯỚC',
  'KIỂM TOÁN TRƯỞNG',
  'BÍ THƯ',
  'TƯ LỆNH',
  'CHỈ HUY TRƯỞNG',
  'ỦY VIÊN THƯỜNG TRỰC',
  'ỦY VIÊN',
]

const both = heads.flatMap((head) => [
  `PHÓ ${head}`,
  head.startsWith('TỔNG ') ? head.replace('TỔNG ', 'PHÓ TỔNG ') : `PHÓ ${head}`,
  head,
])
const deputy = ['PHÓ THỦ TƯỚNG', 'PHÓ CHÁNH VĂN PHÒNG', 'PHÓ TRƯỞNG BAN', 'Q. CHỦ TỊCH', 'QUYỀN CHỦ TỊCH']
const spelled = [...new Set([...both, ...deputy])]
  .map((words) => foldEach(words).replaceAll('.', String.raw`\.?`))
  .toSorted((a, b) => b.length - a.length)
  .map((words) => words.replaceAll(' ', String.raw`\s*`))

const office = new RegExp(`(?<![a-z])(?:${spelled.join('|')})(?![a-z])`, 'g')
const capacity = String.raw`(?:k\s?[./]?\s?t|t\s?[./]?\s?l|t\s?[./]?\s?m|tuq|t\.u\.q|q)\s?[.,]\s?(?=[a-z]{2})`
const opening = new RegExp(String.raw`^\s*[\s\W]{0,4}(?:${capacity}|${office.source})`)
const inside = new RegExp(
  String.raw`(?<![a-z\d])(?:(?:kt|tl|tm|tuq|q)\s?(?:\.\s?(?=[a-z]{2})|,\s?(?=[a-z]{2,}\s[a-z]))|(?:${spelled.join('|')})(?![a-z]))`,
  'g',
)

/** Whether a line opens the block of the signature: an office in capitals, not a sentence about one. */
export function opensSignature(text: string, folded?: string): boolean {
  if (text.length > 160 || !hasTwoCapitals(text)) return false
  const match = opening.exec(folded ?? foldEach(text))
  if (match === null || isSmall(text.slice(0, match[0].length + 3)) || /[;:]/.test(text)) return false
  return text.trim().split(/\s+/).length <= 18
}

/** Where a capacity or an office in capitals stands in a stretch of text. */
export function signatureStart(text: string): number[] {
  return matchesOf(inside, foldEach(text))
    .filter((match) => !isSmall(text.slice(match.index, match.index + match[0].length + 2)))
    .map(({ index }) => index)
}

/** The signer's own office, the last one of the block, in small letters: "Thứ trưởng". */
export function lastOffice(capitals: string): string | null {
  const last = matchesOf(office, foldEach(capitals)).at(-1)
  if (last === undefined) return null
  const key = last[0].replace(/\s+/g, ' ')
  const words = properOffice.get(key.replaceAll(/[ .]/g, '')) ?? key
  return words.slice(0, 1) + words.slice(1).toLowerCase()
}

const properOffice = new Map(
  [...both, ...deputy].map((words) => [foldEach(words).replaceAll(/[ .]/g, ''), words] as const),
)

function isSmall(words: string): boolean {
  const small = words.match(/\p{Ll}/gu)?.length ?? 0
  return small > 0 && small * 4 > words.trim().length
}
