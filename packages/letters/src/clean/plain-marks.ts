import { type Edit, edited, type View } from '../text/view.ts'

const marks =
  /[*`]+|\\(?=[-_.*#|()[\]])|[\u200b-\u200d\u2060\ufeff\u00ad]+|[\t|]|\f|<\/?(?:b|i|u|p|br|em|strong|sup|sub|td|tr|th|table|div|span)\b[^<>\n]{0,80}>|&(?:nbsp|amp|quot);|[\u00a0\u2000-\u200a\u202f\u3000\r]|[\u2010-\u2012\u2212]|(?<=\s)(?:[\u0300-\u0309]|\u031b|\u0323)+|[Ðð]/uy
/** The characters with which such a mark begins; looking for them alone is quicker. */
const firsts =
  /[*`\\\u200b-\u200d\u2060\ufeff\u00ad\t|\f<&\u00a0\u2000-\u200a\u202f\u3000\r\u2010-\u2012\u2212Ðð]|[\u0300-\u0309]|\u031b|\u0323/g
const letterOrDigit = /[\p{L}\p{N}]/u

/** Long runs of blanks and empty lines say no more than short ones, and rules need not walk through them. */
const runs = /[ \t\u00a0]{9,}|(?:[ \t\r]{0,8}\n){4,}|([._…-])\1{30,}/gu

/** Marks of layout are no words: Markdown stars, table bars, tabs, HTML, invisible characters; old fonts' Ð is Đ. */
export function plainMarks(whole: View): View {
  const view = shortRuns(whole)
  const edits: Edit[] = []
  let done = 0
  for (const { index } of view.text.matchAll(firsts)) {
    if (index < done) continue
    marks.lastIndex = index
    const mark = marks.exec(view.text)?.[0]
    if (mark === undefined) continue
    done = index + mark.length
    const edit = plain(view.text, mark, index)
    if (edit !== null) edits.push(edit)
  }
  const cleaned = edited(view, edits)
  return edits.some(({ put }) => put === '\n') ? shortRuns(cleaned) : cleaned
}

function shortRuns(view: View): View {
  const edits: Edit[] = []
  for (const { 0: run, index } of view.text.matchAll(runs)) {
    const put = /[._…-]/.test(run) ? run.slice(0, 30) : run.includes('\n') ? '\n\n\n' : '        '
    edits.push({ from: index, to: index + run.length, put })
  }
  return edited(view, edits)
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
