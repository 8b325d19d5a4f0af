import { type Edit, edited, type View } from '../text/view.ts'
import { matchesOf } from '../text/matches-of.ts'
import { unitsMarked } from '../text/units-marked.ts'

const marks =
  /[*`]+|\\(?=[-_.*#|()[\]])|[\u200b-\u200d\u2060\ufeff\u00ad]+|[\t|]|\f|<\/?(?:b|i|u|p|br|em|strong|sup|sub|td|tr|th|table|div|span)\b[^<>\n]{0,80}>|&(?:nbsp|amp|quot);|[\u00a0\u2000-\u200a\u202f\u3000\r]|[\u2010-\u2012\u2212]|(?<=\s)(?:[\u0300-\u0309]|\u031b|\u0323)+|[Ðð]/uy
/** The characters with which such a mark begins: looking for them alone is quicker. */
const begins = unitsMarked('*`\\\t|\f<&\u00a0\r\u2060\ufeff\u00ad\u202f\u3000\u2212Ðð\u031b\u0323', [
  [0x0300, 0x0309],
  [0x2000, 0x200d],
  [0x2010, 0x2012],
])
const letterOrDigit = /[\p{L}\p{N}]/u

/** Long runs of blanks and empty lines say no more than short ones, and rules need not walk through them. */
const runs = /[ \t\u00a0]{9,}|(?:[ \t\r]{0,8}\n){4,}|([._…-])\1{30,}/gu

/** Marks of layout are no words: Markdown stars, table bars, tabs, HTML, invisible characters; old fonts' Ð is Đ. */
export function plainMarks(whole: View): View {
  const view = shortRuns(whole)
  const edits: Edit[] = []
  let done = 0
  const { text } = view
  for (let at = 0; at < text.length; at += 1) {
    if (begins[text.charCodeAt(at)] === 0 || at < done) continue
    marks.lastIndex = at
    const mark = marks.exec(text)?.[0]
    if (mark === undefined) continue
    done = at + mark.length
    const edit = plain(text, mark, at)
    if (edit !== null) edits.push(edit)
  }
  const cleaned = edited(view, edits)
  return edits.some(({ put }) => put === '\n') ? shortRuns(cleaned) : cleaned
}

function shortRuns(view: View): View {
  if (!mayHaveRuns(view.text)) return view
  const edits: Edit[] = []
  for (const { 0: run, index } of matchesOf(runs, view.text)) {
    const put = /[._…-]/.test(run) ? run.slice(0, 30) : run.includes('\n') ? '\n\n\n' : '        '
    edits.push({ from: index, to: index + run.length, put })
  }
  return edited(view, edits)
}

const [isBlank, isBreak, isLeader] = [1, 2, 3]
const runKinds = unitsMarked('', [])
for (const [chars, kind] of [
  [' \t\u00a0\r', isBlank],
  ['\n', isBreak],
  ['._…-', isLeader],
] as const)
  for (const char of chars) runKinds[char.charCodeAt(0)] = kind

/** Whether a text can have a long run at all; most have none, and one walk without the rule is quicker. */
function mayHaveRuns(text: string): boolean {
  let blanks = 0
  let breaks = 0
  let leaders = 0
  for (let at = 0; at < text.length; at += 1) {
    const kind = runKinds[text.charCodeAt(at)]
    blanks = kind === isBlank ? blanks + 1 : 0
    leaders = kind === isLeader ? leaders + 1 : 0
    if (kind === isBreak) breaks += 1
    else if (kind !== isBlank) breaks = 0
    if (blanks > 8 || breaks > 3 || leaders > 30) return true
  }
  return false
}

function plain(text: string, mark: string, from: number): Edit | null {
  const to = from + mark.length
  if (mark.startsWith('*') || mark.startsWith('`')) {
    const between = isWord(text[from - 1]) && isWord(text[to])
    return { from, to, put: between ? ' ' : '', ...(between ? { code: 'marks-removed' as const } : {}) }
  }
  if (mark === 'Ð') return { from, to, put: 'Đ', code: 'letter-restored' }
  if (mark === 'ð') return { from, to, put: 'đ', code: 'letter-restored' }
  if (/[\u2010-\u2012\u2212]/.test(mark)) return { from, to, put: '-' }
  if (mark === '\t') return { from, to, put: endsCell(text, from) ? '\n' : ' ' }
  if (mark === '|' || mark === '\f') return { from, to, put: '\n' }
  if (/^<\/?(?:br|p|td|tr|th|table|div)/u.test(mark)) return { from, to, put: '\n' }
  if (mark.startsWith('<')) return { from, to, put: '' }
  if (mark === '&amp;') return { from, to, put: '&' }
  if (mark === '&quot;') return { from, to, put: '"' }
  if (mark === '&nbsp;' || /[\u00a0\u2000-\u200a\u202f\u3000\r]/u.test(mark)) return { from, to, put: ' ' }
  return { from, to, put: '' }
}

function isWord(char: string | undefined): boolean {
  return char !== undefined && letterOrDigit.test(char)
}

/** A tab after words is the end of a table's cell, as .doc files give them; after a label or a number it is a blank. */
function endsCell(text: string, at: number): boolean {
  const near = text.slice(Math.max(0, at - 40), at)
  const before = near.slice(near.lastIndexOf('\n') + 1).trim()
  return before.length > 6 && !before.endsWith(':')
}
