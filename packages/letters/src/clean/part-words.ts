import { apart } from '../text/edits.ts'
import { type Edit, edited, type View } from '../text/view.ts'

/** Letters that may be capitals and do not begin their word. */
const seam = /(?<![\s\d.,;:/()"“-])[A-ZĐ\u00c0-\u00dd\u0102\u0128\u0168\u01a0\u01af\u1ea0-\u1ef8]/g
const small = /\p{Ll}/u
const capital = /\p{Lu}/u
/** Capitals that run into a name: "CT-BTTTTHà", "CHỦ TỊCHNguyễn". */
const afterCapitals = /(?:[/-][\p{Lu}&]{2,12}|\p{Lu}{3,12})\p{Lu}(\p{Ll}{1,5})/gu
const marked = /[^ -~]/

/** Words glued at a capital are parted: "ban hànhQuyết định", "VụCNTT", "/CT-BTTTTHà Nội". */
export function partWords(view: View): View {
  const edits: Edit[] = []
  for (const { index } of view.text.matchAll(seam)) {
    if (!capital.test(view.text[index] as string) || !small.test(view.text[index - 1] ?? '')) continue
    if (isGlued(view.text, index)) edits.push({ from: index, to: index, put: ' ', code: 'words-split' })
  }
  for (const { 0: words, 1: tail = '', index } of view.text.matchAll(afterCapitals)) {
    const at = index + words.length - tail.length - 1
    const isSymbol = /[/-]/.test(words[0] as string)
    const isName = isSymbol
      ? /^[ ,\n]?$/.test(view.text.slice(at + tail.length + 1, at + tail.length + 2))
      : tail.length > 1
    if (isName && !/TTg|TTr|CTr/u.test(view.text.slice(at - 1, at + 3)))
      edits.push({ from: at, to: at, put: ' ', code: 'words-split' })
  }
  return edited(view, apart(edits))
}

/** Small letters, then a capital, and a Vietnamese letter where no abbreviation has one. */
function isGlued(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at)
  const after = text.slice(at, at + 8)
  const left = /\p{L}+$/u.exec(before)?.[0] ?? ''
  const right = /^\p{L}+/u.exec(after)?.[0] ?? ''
  return marked.test(left) || (marked.test(right) && /\p{Ll}\p{Ll}$/u.test(left))
}
