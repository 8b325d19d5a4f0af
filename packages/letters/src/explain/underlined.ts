import type { Mark, MarkKind } from './marks-of.ts'

type Piece = { from: number; to: number }
type Shown = { names: Record<MarkKind, string>; doubtfulUnder: number; width?: number }

/**
 * The text in lines of at most `width` characters; under a line that holds values a rule under each of them, and below
 * it their names, with the confidence where it is under `doubtfulUnder` and a star for each repair.
 */
export function underlined(text: string, marks: readonly Mark[], { width = 100, ...told }: Shown): string {
  const lines: string[] = []
  let next = 0
  const open: Mark[] = []
  for (const piece of piecesOf(text, width)) {
    lines.push(text.slice(piece.from, piece.to))
    while (next < marks.length && (marks[next] as Mark).from < piece.to) open.push(marks[next++] as Mark)
    const here = open.filter(({ from, to }) => from < piece.to && to > piece.from)
    open.splice(0, open.length, ...open.filter(({ to }) => to > piece.to))
    if (here.length > 0) lines.push(ruleUnder(piece, here), ...namesUnder(piece, here, told))
  }
  return lines.join('\n')
}

/** Lines of the text, the long ones cut at a blank. */
function piecesOf(text: string, width: number): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  while (from <= text.length) {
    const end = text.indexOf('\n', from)
    const to = end === -1 ? text.length : end
    let start = from
    while (to - start > width) {
      const blank = text.lastIndexOf(' ', start + width)
      const cut = blank > start ? blank + 1 : start + width
      pieces.push({ from: start, to: cut })
      start = cut
    }
    pieces.push({ from: start, to })
    from = to + 1
  }
  return pieces
}

function ruleUnder(piece: Piece, marks: readonly Mark[]): string {
  const rule = Array.from({ length: piece.to - piece.from }, () => ' ')
  for (const { from, to } of marks)
    rule.fill('‾', Math.max(0, from - piece.from), Math.min(rule.length, to - piece.from))
  return rule.join('').trimEnd()
}

/** Names one beside the other, in a further row where they would meet; a value that goes on is not named again. */
function namesUnder(piece: Piece, marks: readonly Mark[], { names, doubtfulUnder }: Shown): string[] {
  const rows: string[] = []
  for (const mark of marks) {
    if (mark.from < piece.from) continue
    const at = mark.from - piece.from
    const doubt = mark.confidence < doubtfulUnder ? ` ${Math.round(mark.confidence * 100)} %` : ''
    const name = `${names[mark.kind]}${doubt}${'*'.repeat(mark.repairs)}`
    const row = rows.findIndex((written) => written.length < at)
    if (row === -1) rows.push(' '.repeat(at) + name)
    else rows[row] = `${(rows[row] as string).padEnd(at)}${name}`
  }
  return rows
}
