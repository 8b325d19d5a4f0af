import { foldEach } from './fold-each.ts'

/** Words whose next words are the name of a place. */
const beforePlace = /^(?:tinh|thanh pho|tp|huyen|quan|thi xa|thi tran|phuong|xa|vung)$/
/** What an agency's name is made of: after these the next word is written large ("Sở Tài chính", "Cục Thuế"). */
const kinds = /^(?:bo|so|cuc|vu|tong cuc|chi cuc|phong|vien|truong|hoc vien|trung tam|ban|uy ban|hoi|thanh tra|doan)$/
const always: [RegExp, string][] = [
  [/việt nam/giu, 'Việt Nam'],
  [/hà nội/giu, 'Hà Nội'],
  [/hồ chí minh/giu, 'Hồ Chí Minh'],
  [/nhân dân tối cao/giu, 'nhân dân tối cao'],
  [/trung ương/giu, 'Trung ương'],
  [/đoàn tncs/giu, 'Đoàn TNCS'],
  [/nhà nước/giu, 'Nhà nước'],
  [/chính phủ/giu, 'Chính phủ'],
  [/quốc hội/giu, 'Quốc hội'],
]

const abbreviations = /(?<!\p{L})(?:ubnd|hđnd|mttq|lhtn|lđlđ|bch)(?!\p{L})/giu

/** A name in capitals as sentences write it: "SỞ TÀI CHÍNH TỈNH TRÀ VINH" is "Sở Tài chính tỉnh Trà Vinh". */
export function titled(capitals: string): string {
  const words = capitals.toLowerCase().split(/\s+/)
  const large = words.map(() => false)
  large[0] = true
  for (let at = 0; at < words.length; at += 1) {
    const one = foldEach(words[at] ?? '')
    const two = `${one} ${foldEach(words[at + 1] ?? '')}`
    if (beforePlace.test(two)) placeFrom(at + 2)
    else if (beforePlace.test(one) && at > 0) placeFrom(at + 1)
    else if (kinds.test(two)) large[at + 2] = true
    else if (kinds.test(one) && (at === 0 || large[at])) large[at + 1] = true
  }
  function placeFrom(from: number) {
    for (let at = from; at < Math.min(words.length, from + 4); at += 1) large[at] = true
  }
  const name = words.map((word, at) => (large[at] ? word.slice(0, 1).toUpperCase() + word.slice(1) : word)).join(' ')
  return always
    .reduce((said, [pattern, proper]) => said.replace(pattern, proper), name)
    .replace(abbreviations, (one) => one.toUpperCase())
}
