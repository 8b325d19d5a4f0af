import { isEmpty, linesOf } from '../text/lines.ts'
import { oneLine } from '../text/anchor.ts'
import { foldEach, type View } from '../text/view.ts'
import { matchesOf } from '../text/matches-of.ts'

/** A body named in capitals at the head of a document, and where. */
export type HeadName = { words: string; from: number; to: number }

/** Words with which the name of a body begins; the longest first. */
const heads = [
  'uy ban nhan dan',
  'uy ban thuong vu',
  'uy ban',
  'ubnd',
  'u b n d',
  'hoi dong nhan dan',
  'hdnd',
  'hoi dong',
  'tong cuc',
  'chi cuc',
  'cuc',
  'bo chi huy',
  'bo tu lenh',
  'bo',
  'so',
  'lien so',
  'lien nganh',
  'van phong',
  'thanh tra',
  'kiem toan',
  'ngan hang',
  'kho bac',
  'bao hiem xa hoi',
  'bhxh',
  'toa an',
  'vien kiem sat',
  'vien',
  'tong lien doan',
  'lien doan',
  'tong cong ty',
  'cong ty',
  'tap doan',
  'truong',
  'dai hoc',
  'hoc vien',
  'benh vien',
  'trung tam',
  'ban chi dao',
  'ban quan ly',
  'ban chi huy',
  'ban to chuc',
  'ban tuyen giao',
  'ban can su',
  'ban dan van',
  'ban noi chinh',
  'ban kinh te',
  'ban',
  'vu',
  'phong',
  'cong an',
  'chinh phu',
  'thu tuong chinh phu',
  'thu tuong',
  'chu tich nuoc',
  'quoc hoi',
  'dang bo',
  'tinh uy',
  'thanh uy',
  'huyen uy',
  'mat tran',
  'hiep hoi',
  'hoi',
  'doan',
  'cong doan',
  'to cong tac',
  'thong tan xa',
  'dai truyen hinh',
  'dai tieng noi',
]
  .toSorted((a, b) => b.length - a.length)
  .map((words) => words.replaceAll(' ', String.raw`\s*`))
const head = new RegExp(String.raw`^\s*(?:${heads.join('|')})(?![a-z])`)
/** Inside a line of capitals only these begin another body; the others may be a part of a name. */
const inside = new RegExp(
  String.raw`(?<=\S\s+)(?:tong\s*cuc|(?<!tong\s)(?<!chi\s)cuc(?!\s*bo)|chi\s*cuc|(?<!lien\s?)so\s*(?:tai|thong|y\s*te|giao|ke|noi|tu|xay|cong|nong|khoa|van|lao|du|ngoai|quy)|(?<!van\s?phong\s)uy\s*ban\s*(?:nhan|chung)|(?<!bo\s)hoi\s*dong\s*nhan\s*dan|thanh\s*tra\s*(?:bo|tinh)|kho\s*bac|van\s*phong(?!\s*(?:quoc|chinh|chu|trung))|phong\s*giao|vu\s*phap|(?<!uy\s?ban\s?)ubnd|bao\s*hiem\s*xa\s*hoi(?!\s*viet)|(?<!(?:van\s?phong|uy)\s)ban\s*(?:to\s*chuc|tuyen\s*giao|dan\s*van|noi\s*chinh|can\s*su|chi\s*dao|quan\s*ly\s*(?:du|cac|khu))|truong\s*(?:dai|cao)|hoc\s*vien|benh\s*vien)(?![a-z])`,
  'g',
)
const never =
  /cong\s*ho\s?a\s*xa|xa\s*hoi\s*chu|chu\s*n\s?g\s?h\s?i\s?a\s*v|n\s?g\s?h\s?i\s?a\s*viet|^\s*viet\s*nam\s*$|doc\s*lap|tu\s*do\s*-|hanh\s*phuc|dang\s*cong\s*san|chi\s*thi$|^\s*quyet\s*dinh\s*$|^\s*(?:thong bao|ke hoach|bao cao|cong dien|to trinh|giay moi|nghi quyet|nghi dinh|thong tu|huong dan|chuong trinh|cong van)|\bden\b|hoa\s*toc|^\s*(?:thuong\s*)?khan|^\s*(?:toi\s*|tuyet\s*)?mat\s*$|van ban mau|sao y|cong bao|^\s*so\W{0,4}\S{0,6}\s*\//

/** Offices and committees whose body stands behind or below them. */
const whoseStandsBelow: [own: RegExp, whose: RegExp][] = [
  [/^(?:VĂN PHÒNG|BAN CÁN SỰ(?: ĐẢNG)?)$/u, /^(?:[UỦ][YỶ] BAN|HỘI ĐỒNG|UBND(?!\p{L}))/u],
  [/^BAN CHẤP HÀNH TRUNG ƯƠNG$/u, /^(?:ĐOÀN|HỘI)(?!\p{L})/u],
]

/** How many lines a letterhead's left column can have. */
const most = 9

/** The bodies at the head of the document, from the highest to the one that issued it. */
export function headNames(view: View, until: number, skip: readonly { from: number; to: number }[]): HeadName[] {
  const names: HeadName[] = []
  let seen = 0
  let open = false
  let carry: HeadName | null = null
  for (const line of linesOf(view.text, 0, until)) {
    if (skip.some(({ from, to }) => line.from < to && line.to > from)) continue
    if (isEmpty(line.text)) {
      if (/[-–—_=*]{2,}/.test(line.text) && names.length > 0) open = false
      continue
    }
    seen += 1
    if (seen > most + 6) break
    const folded = view.folded.slice(line.from, line.to)
    if (
      /^\s*viet\s*nam\s*$/.test(folded) &&
      open &&
      /(?:BẢO HIỂM XÃ HỘI|NHÀ NƯỚC|LAO ĐỘNG)$|^(?:TẬP ĐOÀN|TỔNG CÔNG TY|LIÊN ĐOÀN|HIỆP HỘI|HỘI|NGÂN HÀNG|CỤC (?:HÀNG|ĐƯỜNG|ĐĂNG)) /u.test(
        names.at(-1)?.words ?? '',
      )
    ) {
      const last = names.at(-1) as HeadName
      last.words = `${last.words} VIỆT NAM`
      last.to = line.to
      continue
    }
    if (never.test(folded)) {
      open = false
      continue
    }
    if (!isCapital(line.text)) {
      open = false
      if ((line.text.trim().length > 90 && names.length > 0) || /^\s*(?:so\s*[:.]|v\/v|kinh gui|can cu)/.test(folded))
        break
      continue
    }
    for (const piece of cut(line.text, line.from)) {
      if (carry !== null && !open && head.test(foldEach(`${carry.words} ${piece.words}`))) {
        piece.words = `${carry.words} ${piece.words}`
        piece.from = carry.from
      }
      carry = null
      const begins = head.test(foldEach(piece.words))
      const last = names.at(-1)
      if (
        begins &&
        last !== undefined &&
        whoseStandsBelow.some(([own, whose]) => own.test(last.words.trim()) && whose.test(piece.words.trim()))
      ) {
        last.words = `${last.words} ${piece.words}`
        last.to = piece.to
      } else if (begins) names.push(piece)
      else if (last !== undefined && open) {
        last.words = `${last.words} ${piece.words}`
        last.to = piece.to
      }
      if (!begins && !open && piece.words.trim().length < 8) carry = piece
      open = begins || open
    }
  }
  return names
    .map(({ words, from, to }) => ({
      words: oneLine(words)
        .replace(/[.,:;*-]+$/, '')
        .trim(),
      from,
      to,
    }))
    .slice(0, 4)
}

/** A line of capitals, some small letters of bad recognition allowed. */
function isCapital(text: string): boolean {
  if (/\d{2}|:/.test(text) || text.length > 120) return false
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const large = text.match(/\p{Lu}/gu)?.length ?? 0
  return letters > 1 && large / letters > 0.85
}

/** "BỘ TÀI CHÍNH TỔNG CỤC THUẾ" names two bodies. */
function cut(text: string, from: number): HeadName[] {
  const cuts = matchesOf(inside, foldEach(text)).map(({ index }) => index)
  const edges = [0, ...cuts, text.length]
  return edges
    .slice(0, -1)
    .map((start, index) => {
      const end = edges[index + 1] as number
      return { words: text.slice(start, end).toUpperCase(), from: from + start, to: from + end }
    })
    .filter(({ words }) => !isEmpty(words))
}
