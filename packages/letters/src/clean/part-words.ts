import { apart } from '../text/edits.ts'
import { capital, letterKind, small } from '../text/letter-kinds.ts'
import { type Edit, edited, type View } from '../text/view.ts'

/** Capitals that run into a name: "CT-BTTTTHà", "CHỦ TỊCHNguyễn". */
const run = /(?:[/-][\p{Lu}&]{2,12}|\p{Lu}{3,12})$/u
const marked = /[^ -~]/

/** Words glued at a capital are parted: "ban hànhQuyết định", "VụCNTT", "/CT-BTTTTHà Nội". */
export function partWords(view: View): View {
  const { text } = view
  const edits: Edit[] = []
  for (let at = 1; at < text.length; at += 1) {
    const kind = letterKind(text, at)
    const before = letterKind(text, at - 1)
    if (kind === small && before === capital && endsSymbol(text, at)) {
      edits.push({ from: at, to: at, put: ' ', code: 'words-split' })
      continue
    }
    if (kind !== capital) continue
    if (before !== 0 && isAbout(text, at)) {
      edits.push({ from: at, to: at, put: ' ', code: 'words-split' })
      continue
    }
    const isSeam = before === small ? isGlued(text, at) : before === capital && endsRun(text, at)
    if (isSeam) edits.push({ from: at, to: at, put: ' ', code: 'words-split' })
  }
  return edited(view, apart(edits))
}

/** What follows a number and its symbol in a sentence: "số 2058/VPCP-KGVXngày 15 tháng 3". */
const behindSymbol = /(?:ngày|của)(?![\p{L}])/uy

function endsSymbol(text: string, at: number): boolean {
  if (text[at] !== 'n' && text[at] !== 'c') return false
  behindSymbol.lastIndex = at
  return behindSymbol.test(text) && /[\p{Lu}\d/&-]\p{Lu}$/u.test(text.slice(Math.max(0, at - 3), at))
}

/** "2597/VPCP-NCV/v": the label of the subject ran into the symbol. */
function isAbout(text: string, at: number): boolean {
  return text.startsWith('V/v', at) && letterKind(text, at + 3) === 0
}

/** A name begins behind a symbol or an office in capitals; "QĐ-TTg" is a symbol to its end. */
function endsRun(text: string, at: number): boolean {
  if (letterKind(text, at + 1) !== small || endsSymbol(text, at + 1)) return false
  const capitals = run.exec(text.slice(Math.max(0, at - 13), at))?.[0]
  if (capitals === undefined || /TTg|TTr|CTr/u.test(text.slice(at - 1, at + 3))) return false
  const tail = /^\p{Ll}{1,5}/u.exec(text.slice(at + 1, at + 6))?.[0] ?? ''
  if (!/[/-]/.test(capitals[0] as string)) return tail.length > 1
  return /^[ ,\n]?$/.test(text.slice(at + tail.length + 1, at + tail.length + 2))
}

/** Small letters, then a capital, and a Vietnamese letter where no abbreviation has one. */
function isGlued(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at)
  const after = text.slice(at, at + 8)
  const left = /\p{L}+$/u.exec(before)?.[0] ?? ''
  const right = /^\p{L}+/u.exec(after)?.[0] ?? ''
  return marked.test(left) || (marked.test(right) && /\p{Ll}\p{Ll}$/u.test(left))
}
