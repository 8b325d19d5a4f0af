import type { AnnexReading } from '@vnit/domain'
import { oneLine } from '../text/anchor.ts'
import { isEmpty, linesOf } from '../text/lines.ts'
import { foldEach, spanOf, type View } from '../text/view.ts'

const label =
  /^\s*(phu\s*luc(?:\s*(?:so\s*)?[\divx]{1,4})?|bieu\s*mau(?:\s*(?:so\s*)?\d{1,2})?|mau\s*so\s*\d{1,2}|danh\s*sach|bang\s*tong\s*hop|de\s*cuong|ke\s*hoach|quy\s*che|quy\s*dinh|chuong\s*trinh|de\s*an|huong\s*dan|dieu\s*le)(?![a-z])/
const reference = /\(\s*(?:ban\s*hanh|kem\s*theo|dinh\s*kem|phe\s*duyet)\s*(?:kem\s*theo|cung)?/

/** What is attached behind the signature: each with its label, and the title that stands under it. */
export function readAnnexes(view: View, from: number): AnnexReading[] {
  const lines = linesOf(view.text, from).filter(({ text }) => !isEmpty(text))
  let titleAt = -1
  return lines
    .flatMap((line, index) => {
      if (line.from === titleAt) return []
      const match = label.exec(view.folded.slice(line.from, line.to))
      if (match === null || !isHeading(line.text) || line.text.trim().length > 160) return []
      const near = lines.slice(index, index + 5)
      const said =
        /^\s*phu\s*luc|^\s*mau\s*so/.test(match[0]) || near.some(({ text }) => reference.test(foldEach(text)))
      if (!said) return []
      const words = line.text.slice(0, match[0].length)
      const rest = line.text.slice(match[0].length).replace(/^[\s.:-]+/, '')
      const below = near.slice(1).find(({ text }) => !reference.test(foldEach(text)) && isHeading(text))
      if (/^\s*phu\s*luc|^\s*mau\s*so/.test(match[0])) titleAt = below?.from ?? -1
      const title = oneLine(rest !== '' && !reference.test(foldEach(rest)) ? rest : (below?.text ?? '')).slice(0, 500)
      return [
        {
          label: oneLine(words).slice(0, 80),
          title: title === '' ? null : title,
          spans: [spanOf(view, line.from, line.to)],
        },
      ]
    })
    .slice(0, 100)
}

function isHeading(text: string): boolean {
  const words = text.replace(/\([^)]*\)?/g, '')
  return /\p{Lu}/u.test(words) && (words === words.toUpperCase() || /^\s*(?:Phụ lục|Mẫu số|Biểu mẫu)/u.test(words))
}
