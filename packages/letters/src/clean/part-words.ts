import { apart } from '../text/edits.ts'
import { isWord, seamIn } from '../text/glued-words.ts'
import { capital, letterKind, letterKinds, small } from '../text/letter-kinds.ts'
import { edited, type View } from '../text/view.ts'

/** Capitals that run into a name: "CT-BTTTTHà", "CHỦ TỊCHNguyễn". */
const run = /(?:[/-][\p{Lu}&]{2,12}|\p{Lu}{3,12})$/u
const marked = /[^ -~]/

/** No syllable has more letters, and no two that are glued have more than twice as many. */
const [shortest, longest] = [6, 14]

/**
 * Words glued at a capital are parted ("ban hànhQuyết định", "VụCNTT", "/CT-BTTTTHà Nội"), and small letters that are no
 * word where only one cut makes two of them ("quyhoạch").
 */
export function partWords(view: View): View {
  const { text } = view
  const seams: number[] = []
  let before = 0
  let start = -1
  for (let at = 0; at <= text.length; at += 1) {
    const kind = at === text.length ? 0 : (letterKinds[text.charCodeAt(at)] as number)
    if (kind === 0) {
      const seam = isLong(start, at) ? seamIn(text.slice(start, at)) : null
      if (seam !== null) seams.push(start + seam)
      start = -1
    } else if (before === 0) start = at
    else if (kind === capital) {
      if (isSeam(text, at, before)) seams.push(at)
      start = -1
    } else {
      if (before === capital && endsCapitals(text, at)) seams.push(at)
      if (start === -1) start = at
    }
    before = kind
  }
  return edited(view, apart(seams.map((at) => ({ from: at, to: at, put: ' ', code: 'words-split' }))))
}

function isLong(start: number, end: number): boolean {
  return start !== -1 && end - start >= shortest && end - start <= longest
}

function isSeam(text: string, at: number, before: number): boolean {
  if (isAbout(text, at)) return true
  return before === small ? isGlued(text, at) : endsRun(text, at)
}

const tail = /\p{Ll}{2,6}(?!\p{L})/uy

/**
 * An abbreviation ends where a Vietnamese word of small letters begins that its last capital does not go with:
 * "VPCP-KGVXngày", "GTVTcó"; but "CHỦ TỊCHNguyễn" ends before a name.
 */
function endsCapitals(text: string, at: number): boolean {
  if (letterKind(text, at - 2) !== capital && !/[\d&/-]/.test(text[at - 2] ?? '')) return false
  tail.lastIndex = at
  const word = tail.exec(text)?.[0]
  return word !== undefined && marked.test(word) && isWord(word) && !isWord((text[at - 1] as string) + word)
}

/** "2597/VPCP-NCV/v": the label of the subject ran into the symbol. */
function isAbout(text: string, at: number): boolean {
  return text.startsWith('V/v', at) && letterKind(text, at + 3) === 0
}

/** A name begins behind a symbol or an office in capitals; "QĐ-TTg" is a symbol to its end. */
function endsRun(text: string, at: number): boolean {
  if (letterKind(text, at + 1) !== small || endsCapitals(text, at + 1)) return false
  const capitals = run.exec(text.slice(Math.max(0, at - 13), at))?.[0]
  if (capitals === undefined || /TTg|TTr|CTr/u.test(text.slice(at - 1, at + 3))) return false
  const rest = /^\p{Ll}{1,5}/u.exec(text.slice(at + 1, at + 6))?.[0] ?? ''
  if (!/[/-]/.test(capitals[0] as string)) return rest.length > 1
  return /^[ ,\n]?$/.test(text.slice(at + rest.length + 1, at + rest.length + 2))
}

/** Small letters, then a capital, and a Vietnamese letter where no abbreviation has one. */
function isGlued(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at)
  const after = text.slice(at, at + 8)
  const left = /\p{L}+$/u.exec(before)?.[0] ?? ''
  const right = /^\p{L}+/u.exec(after)?.[0] ?? ''
  return marked.test(left) || (marked.test(right) && /\p{Ll}\p{Ll}$/u.test(left))
}
