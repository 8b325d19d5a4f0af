const offices = [
  'PHÓ THỦ TƯỚNG',
  'THỦ TƯỚNG',
  'BỘ TRƯỞNG',
  'THỨ TRƯỞNG',
  'PHÓ CHỦ TỊCH',
  'CHỦ TỊCH',
  'PHÓ TỔNG GIÁM ĐỐC',
  'TỔNG GIÁM ĐỐC',
  'PHÓ GIÁM ĐỐC',
  'GIÁM ĐỐC',
  'PHÓ TỔNG CỤC TRƯỞNG',
  'TỔNG CỤC TRƯỞNG',
  'PHÓ CỤC TRƯỞNG',
  'CỤC TRƯỞNG',
  'PHÓ VỤ TRƯỞNG',
  'VỤ TRƯỞNG',
  'PHÓ CHÁNH VĂN PHÒNG',
  'CHÁNH VĂN PHÒNG',
  'PHÓ CHỦ NHIỆM',
  'CHỦ NHIỆM',
  'VIỆN TRƯỞNG',
  'CHÁNH THANH TRA',
  'PHÓ TRƯỞNG BAN',
  'TRƯỞNG BAN',
  'TỔNG BIÊN TẬP',
  'HIỆU TRƯỞNG',
]

const office = new RegExp(`(?<!\\p{L})(?:${offices.toSorted((a, b) => b.length - a.length).join('|')})(?!\\p{L})`, 'gu')
const opening = new RegExp(`^[ \\t]*(?:(?:KT|TL|TM|TUQ|Q)\\s*\\.|${office.source})`, 'u')

/** Whether a line opens the block of the signature: an office in capitals, not a sentence about one. */
export function opensSignature(text: string): boolean {
  if (!opening.test(text) || /[;:]/.test(text)) return false
  return text.trim().split(/\s+/).length <= 16
}

/** The signer's own office, the last one of the block, in the ministry's spelling: "Thứ trưởng". */
export function lastOffice(capitals: string): string | null {
  const last = [...capitals.matchAll(office)].at(-1)?.[0].toLowerCase()
  return last === undefined ? null : last.slice(0, 1).toUpperCase() + last.slice(1)
}
