import { apart } from '../text/edits.ts'
import { type Edit, edited, type View } from '../text/view.ts'

const seam = /\p{Ll}(?=\p{Lu})/gu
/** Capitals that run into a name: "CT-BTTTTHà", "CHỦ TỊCHNguyễn". */
const afterCapitals = /(?:[/-][\p{Lu}&]{2,12}|\p{Lu}{3,12})\p{Lu}(\p{Ll}{1,5})/gu
const marked = /[^ -~]/

/** Words glued at a capital are parted: "ban hànhQuyết định", "VụCNTT", "/CT-BTTTTHà Nội". */
export function partWords(view: View): View {
  const edits: Edit[] = []
  for (const { index } of view.text.matchAll(seam)) {
    if (isGlued(view.text, index + 1)) edits.push({ from: index + 1, to: index + 1, put: ' ', code: 'words-split' })
  }
  for (const { 0: words, 1: small = '', index } of view.text.matchAll(afterCapitals)) {
    const at = index + words.length - small.length - 1
    const isSymbol = /[/-]/.test(words[0] as string)
    const isName = isSymbol
      ? /^[ ,\n]?$/.test(view.text.slice(at + small.length + 1, at + small.length + 2))
      : small.length > 1
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
