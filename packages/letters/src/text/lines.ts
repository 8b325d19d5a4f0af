/** One line of a view: where it starts and ends (without its line break). */
export type Line = { from: number; to: number; text: string }

/** The lines of a stretch of text, with positions in the whole. */
export function linesOf(text: string, from = 0, to = text.length): Line[] {
  const lines: Line[] = []
  let start = from
  while (start <= to) {
    const found = text.indexOf('\n', start)
    const end = found === -1 || found > to ? to : found
    lines.push({ from: start, to: end, text: text.slice(start, end) })
    start = end + 1
  }
  return lines
}

/** Whether nothing can be read in the line: blanks, rules made of dashes, ticks. */
export function isEmpty(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text)
}
