import { familyNames } from '@vnit/vietnamese'
import { foldEach } from './fold-each.ts'

const name = /^\p{Lu}\p{Ll}*(?:[ \t]+\p{Lu}\p{Ll}*){1,4}$/u
const capitals = /^\p{Lu}{2,7}(?:[ \t]+\p{Lu}{1,7}){1,4}$/u

/** A copy that lost the accents of a family name is mended by it. */
const exact = new Set(familyNames)
const familyOf = new Map(familyNames.toReversed().map((family) => [foldEach(family), family]))
const noName =
  /^(?:tong cuc|cuc |bo |so |uy ban|van phong|chinh phu|thu tuong|chu tich|chu nhiem|pho |noi nhan|nhu tren|luu|viet nam|ha noi|ho chi minh|dang |doc lap|cong hoa|phu luc|trang|kinh gui|ban |vu |trung |hoi |don vi|cac )/

/** Whether a line is the name of a person and nothing else: capitalised words, the first one a family name. */
export function isName(text: string): boolean {
  return nameIn(text) !== null
}

/**
 * The name of a person that fills the words, titles left out and capitals made small; null when it is none. Loose: also
 * one whose family name nobody knows.
 */
export function nameIn(text: string, isLoose = false): string | null {
  if (/[,;]\s*$/.test(text)) return null
  const words = text
    .replace(/\((?:đã ký|da ky)[^)]*\)|^\s*(?:đã ký)\s*:?/giu, ' ')
    .replace(/[.,;:_*"“”-]+\s*$/u, '')
    .replace(/(?<=\p{L})[!|'’`]+/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  const bare = words
    .replace(
      /^(?:(?:GS|PGS|TS|ThS|BS|CN|KS|LS|DS|NGND|NGƯT|TSKH|Ths|BSCKII|BS\.CKII|Thiếu tướng|Trung tướng|Thượng tướng|Đại tướng|Đại tá)[. ,]+)+/u,
      '',
    )
    .trim()
  const folded = foldEach(bare)
  const family = familyOf.get(folded.split(' ')[0] ?? '')
  if (bare.length > 40 || (noName.test(`${folded} `) && !isTitled(bare, family))) return null
  if (family === undefined && !isLoose) return null
  if (name.test(bare)) return family === undefined ? bare : withFamily(bare, family)
  return capitals.test(bare) && bare.split(' ').length >= 3 ? titled(bare) : null
}

function titled(words: string): string {
  return words.replace(/\p{L}+/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase())
}

/** "Đặng Văn Ban" is a name though "Đặng" folds like "đảng". */
function isTitled(words: string, family: string | undefined): boolean {
  return family !== undefined && words.startsWith(family) && words.split(' ').length >= 3
}

/** A family name that lost its accents gets them back. */
function withFamily(words: string, family: string): string {
  const [first = '', ...rest] = words.split(' ')
  if (exact.has(first)) return words
  const bare = first.normalize('NFD').replace(/[^\p{M}]/gu, '').length
  return bare < family.normalize('NFD').replace(/[^\p{M}]/gu, '').length ? [family, ...rest].join(' ') : words
}
