import { widthOf } from './marks.ts'

/** Cuts a text into lines of at most so many characters, at blanks. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** Two columns side by side, each line of both on one line, as a copy of a two-column table comes out. */
export function sideBySide(left: string[], right: string[], width: number): string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const [a = '', b = ''] = [left[row], right[row]]
    return b === '' ? a : `${a}${' '.repeat(Math.max(3, width - widthOf(a)))}${b}`.trimEnd()
  })
}
