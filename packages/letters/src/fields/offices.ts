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
  .toSorted((a, b) => b.length - a.length)
  .map((words) =>
    words
      .replaceAll('Ủ', '[ỦU]')
      .replaceAll('Ỷ', '[ỶY]')
      .replaceAll(' ', String.raw`\s+`),
  )

const office = new RegExp(`(?<!\\p{L})(?:${spelled.join('|')})(?!\\p{L})`, 'gu')
const capacity = String.raw`(?:KT|K\.T|TL|T\.L|TM|T\.M|TUQ|T\.U\.Q|T\/M|K\/T|T\/L|Q|TLBT)\s*[.,]?\s*(?=\p{Lu}{2})`
const opening = new RegExp(`^[ \\t]*(?:${capacity}|${office.source})`, 'u')
const inside = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:KT|TL|TM|TUQ|Q)\\s?\\.\\s?(?=\\p{Lu}{2})|(?:${spelled.join('|')})(?!\\p{L}))`,
  'gu',
)

/** Whether a line opens the block of the signature: an office in capitals, not a sentence about one. */
export function opensSignature(text: string): boolean {
  if (!opening.test(text) || /[;:]/.test(text)) return false
  return text.trim().split(/\s+/).length <= 18
}

/** Where a capacity or an office in capitals stands in a stretch of text. */
export function signatureStart(text: string): number[] {
  return [...text.matchAll(inside)].map(({ index }) => index)
}

/** The signer's own office, the last one of the block, in small letters: "Thứ trưởng". */
export function lastOffice(capitals: string): string | null {
  const last = [...capitals.matchAll(office)].at(-1)?.[0].toLowerCase().replace(/\s+/g, ' ')
  return last === undefined ? null : last.slice(0, 1).toUpperCase() + last.slice(1)
}
