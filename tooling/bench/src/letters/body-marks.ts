import type { Marks } from './marks.ts'

/**
 * Puts the marks of the braces into a text: `{c: số 78/2014/TT-BTC ngày 18 tháng 6 năm 2014}` is a document cited,
 * `{c 78/2014/TT-BTC 2014-06-18: words}` the same said by hand (`-` for no date), `{d 2015-06-15: trước ngày 15/6/2015}`
 * a deadline, `{to: words}` an addressee.
 */
export function withMarks(text: string, marks: Marks, id: string): string {
  const marked = text.replace(/\{(c|d|to)( [^:{}]*)?: ([^{}]*)\}/g, (_, kind: string, said = '', words: string) => {
    if (kind === 'to') return marks.mark('to', words, words)
    if (kind === 'd') return marks.mark('deadline', words, said.trim() || wrong(id, words))
    const [number = numberIn(words) ?? wrong(id, words), date] = said.trim() === '' ? [] : said.trim().split(' ')
    return marks.mark('citation', words, number, date === undefined ? dateIn(words) : date === '-' ? null : date)
  })
  if (/[{}]/.test(marked)) wrong(id, /.{0,30}[{}].{0,30}/.exec(marked)?.[0] ?? '')
  return marked
}

/** The one number and symbol in clean words of ours. */
function numberIn(words: string): string | null {
  return /(?:^|\s)(\d[\dA-Za-z]*[-/][\p{L}\d/&.-]*\p{L}[\p{L}\d]*)/u.exec(words)?.[1] ?? null
}

/** The one date in clean words of ours. */
function dateIn(words: string): string | null {
  const found = /(\d{1,2}) ?(?:[-./]| tháng ) ?(\d{1,2}) ?(?:[-./]| năm ) ?(\d{4})/.exec(
    words.replace(/(\d) (tháng|năm) (\d)/g, (_, a, word, b) => `${a} ${word} ${b}`),
  )
  if (found === null) return null
  const [, day = '', month = '', year = ''] = found
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function wrong(id: string, words: string): never {
  throw new Error(`${id}: a mark without its value: ${words}`)
}
