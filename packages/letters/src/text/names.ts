import { familyNames, markedName } from '@vnit/vietnamese'
import { foldEach } from './fold-each.ts'

const name = /^\p{Lu}\p{Ll}*(?:[ \t]+\p{Lu}\p{Ll}*){1,4}$/u
const capitals = /^\p{Lu}{2,7}(?:[ \t]+\p{Lu}{1,7}){1,4}$/u

/** A copy that lost the accents of a family name is mended by it. */
const exact = new Set(familyNames)
const familyOf = new Map(familyNames.toReversed().map((family) => [foldEach(family), family]))
const noName =
  /^(?:tong cuc|cuc |bo |so |uy ban|van phong|chinh phu|thu tuong|chu tich|chu nhiem|pho |noi nhan|nhu tren|luu|viet nam|ha noi|ho chi minh|dang (?:uy|bo|doan|cong|va) |doc lap|cong hoa|phu luc|trang|kinh gui|ban |vu |trung |hoi |don vi|cac )/

/** A longer line is no name, whatever titles stand before it. */
const longest = 100

/** Whether a line is the name of a person and nothing else: capitalised words, the first one a family name. */
export function isName(text: string): boolean {
  return nameIn(text) !== null
}

/**
 * The name of a person that fills the words, titles left out and capitals made small; null when it is none. Loose: also
 * one whose family name nobody knows.
 */
export function nameIn(text: string, isLoose = false): string | null {
  if (text.length > longest || /[,;]\s*$/.test(text)) return null
  const words = text
    .replace(/^[^\p{L}(]+/u, '')
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
  const said = withoutSpoilt(bare)
  const folded = foldEach(said)
  const family = familyOf.get(folded.split(' ')[0] ?? '')
  if (said.length > 40 || (noName.test(`${folded} `) && !isTitled(said, family))) return null
  if (family === undefined && !isLoose) return null
  if (name.test(said)) return family === undefined ? said : withFamily(said, family, said !== bare)
  return capitals.test(said) && said.split(' ').length >= 3 ? titled(said) : null
}

/** "Neuyén Thanh Binh", "Sue Nguyên Nam Bình": the most frequent family name as a scan spoils it, with a stroke before it. */
function withoutSpoilt(words: string): string {
  const [first = '', second = '', ...rest] = words.split(' ')
  if (rest.length > 0 && spoiltNguyen.test(foldEach(first))) return ['Nguyễn', second, ...rest].join(' ')
  const isStroke = rest.length > 1 && first.length < 5 && !familyOf.has(foldEach(first))
  return isStroke && foldEach(second) === 'nguyen' ? [second, ...rest].join(' ') : words
}

/** What a scan makes of the most frequent family name. */
const spoiltNguyen = /^(?:neuyen|nguven|guyen|uyen|zuyen)$/

function titled(words: string): string {
  return words.replace(/\p{L}+/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase())
}

/** "Đặng Văn Ban" is a name though "Đặng" folds like "đảng". */
function isTitled(words: string, family: string | undefined): boolean {
  return family !== undefined && words.startsWith(family) && words.split(' ').length >= 3
}

/**
 * A family name that lost its accents gets them back. Where it lost them, or where the whole name has none, given names
 * that fold like no other one get theirs too; "Nguyễn Bắc Son" is a name as it stands.
 */
function withFamily(words: string, family: string, isSpoilt: boolean): string {
  const [first = '', ...rest] = words.split(' ')
  const keeps = isWhole(first, family)
  if (keeps && !isSpoilt && marksOf(words) > 0) return words
  const given = rest.map((name, at) => marked(name, at === rest.length - 1))
  return [keeps ? first : family, ...given].join(' ')
}

function isWhole(first: string, family: string): boolean {
  return exact.has(first) || (marksOf(first) >= marksOf(family) && foldEach(first) === foldEach(family))
}

function marksOf(word: string): number {
  return word.normalize('NFD').replace(/[^\p{M}]/gu, '').length
}

/** "Van" and "Thi" in the middle of a name are "Văn" and "Thị"; as given names they may be others. */
function marked(name: string, isLast: boolean): string {
  if (!isLast && name === 'Van') return 'Văn'
  if (!isLast && name === 'Thi') return 'Thị'
  return markedName(name) ?? name
}
