const name = /^\p{Lu}\p{Ll}+(?:[ \t]+\p{Lu}\p{Ll}*){1,4}$/u
const capitals = /^\p{Lu}{2,7}(?:[ \t]+\p{Lu}{1,7}){1,4}$/u
const families =
  /^(?:nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|dao|dinh|lam|trinh|doan|mai|truong|cao|luong|ha|thai|ta|to|luu|tong|chu|chau|tang|quach|kieu|la|khuat|nghiem|vuong|phung|thach|son|danh|kim|chau|ma|nong|be|trieu|hua|giang|lieu|ong|au|tu|van|mac|phi|tran|ton|quan|quang|ninh|bach|cu|khong|lo|loc|sam|hau|le|dam|diep|doi|han|kha|ksor|y|a|h|siu|rmah|giap|truong|than|thieu|tieu|ung|van|vi|vien|xuan|nhu|an|bang|binh|can|cung|du|duu|gia|hinh|hong|huong|khieu|khuong|lang|lu|mang|moc|nhan|nham|nhiem|phu|sai|sung|tho|toan|tra|trang|tuan|tuong|uong|viet|vo)(?![a-z])/

import { foldEach } from './fold-each.ts'

/** Whether a line is the name of a person and nothing else: capitalised words, the first one a family name. */
export function isName(text: string): boolean {
  return nameIn(text) !== null
}

/** The name of a person that fills the words, titles left out and capitals made small; null when it is none. */
export function nameIn(text: string): string | null {
  const words = text
    .replace(/\((?:đã ký|da ky)[^)]*\)|^\s*(?:đã ký)\s*:?/giu, ' ')
    .replace(/[.,;:_*"“”-]+\s*$/u, '')
    .replace(/\s+/g, ' ')
    .trim()
  const bare = words
    .replace(
      /^(?:(?:GS|PGS|TS|ThS|BS|CN|KS|LS|DS|NGND|NGƯT|TSKH|Ths|BSCKII|BS\.CKII|Thiếu tướng|Trung tướng|Thượng tướng|Đại tướng|Đại tá)[. ,]+)+/u,
      '',
    )
    .trim()
  if (bare.length > 40 || !families.test(foldEach(bare))) return null
  if (name.test(bare)) return bare
  return capitals.test(bare) && bare.split(' ').length >= 3 ? titled(bare) : null
}

function titled(words: string): string {
  return words.replace(/\p{L}+/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase())
}
