import type { PageLine, PageWord } from './page-word.ts'

/** A gap between two words of a line through which a gutter may run. */
type Gap = { from: number; to: number }

/** Lines of a page that belong together: running text, or lines that a gutter parts in a left and a right column. */
export type PageBlock = { lines: PageLine[]; gutter: Gap | null }

const widestBlock = 40

/**
 * Finds the lines that stand side by side (letterhead, signature beside the list of recipients): a gutter that stays
 * free of words through all of them, with words on both sides in two lines at least.
 */
export function pageBlocks(lines: PageLine[]): PageBlock[] {
  const blocks: PageBlock[] = []
  let plain: PageLine[] = []
  let at = 0
  while (at < lines.length) {
    const found = columnsFrom(lines, at)
    if (found === null) {
      plain.push(lines[at] as PageLine)
      at += 1
    } else {
      const before = plain.splice(plain.length - beside(plain, found.gutter))
      if (plain.length > 0) blocks.push({ lines: plain, gutter: null })
      blocks.push({ lines: [...before, ...lines.slice(at, found.end)], gutter: found.gutter })
      plain = []
      at = found.end
    }
  }
  if (plain.length > 0) blocks.push({ lines: plain, gutter: null })
  return blocks
}

/** The widest block of two columns that begins with the parted line at this place. */
function columnsFrom(lines: PageLine[], start: number): { end: number; gutter: Gap } | null {
  const candidates = wideGaps(lines[start] as PageLine, dashOrNumber).map((gap) => grown(lines, start, gap))
  const sound = candidates.filter(({ parted, left, right }) => parted >= 2 || (left >= 2 && right >= 2))
  return sound.toSorted((one, other) => other.parted - one.parted || width(other.gutter) - width(one.gutter))[0] ?? null
}

/** `left` and `right`: how many lines have words on that side. */
type Grown = { end: number; parted: number; left: number; right: number; gutter: Gap }

function grown(lines: PageLine[], start: number, first: Gap): Grown {
  let gutter = first
  let kept: Grown = { end: start + 1, parted: 1, left: 1, right: 1, gutter }
  for (let at = start + 1; at < lines.length && at - start < widestBlock; at += 1) {
    const line = lines[at] as PageLine
    const before = lines[at - 1] as PageLine
    const narrowed = narrow(line, gutter)
    if (narrowed === null || line.y0 - before.y1 > line.em * 8 || opensBody(line)) break
    gutter = narrowed
    const { end, parted, left, right } = kept
    if (isParted(line, gutter)) kept = { end: at + 1, parted: parted + 1, left: left + 1, right: right + 1, gutter }
    else if (end === at && isContinued(line, lines.slice(start, at), gutter)) {
      const isLeft = line.x1 <= gutter.from + 1
      kept = { end: at + 1, parted, left: left + Number(isLeft), right: right + Number(!isLeft), gutter }
    }
  }
  return kept
}

/** What is left of a gutter beside the words of a line; null when they stand in it. */
function narrow(line: PageLine, { from, to }: Gap): Gap | null {
  const free = [...gapsOf(line), { from: -Infinity, to: line.x0 }, { from: line.x1, to: Infinity }]
  const shared = free
    .map((gap) => ({ from: Math.max(from, gap.from), to: Math.min(to, gap.to) }))
    .toSorted((one, other) => width(other) - width(one))[0]
  return shared !== undefined && width(shared) >= line.em * 0.7 ? shared : null
}

/** Between an office and the name of its holder there is room for a signature, in heights of a letter. */
const signatureSpace = 8

/** A line on one side only still belongs to the column above it when it follows closely. */
function isContinued(line: PageLine, above: PageLine[], gutter: Gap): boolean {
  const isLeft = line.x1 <= gutter.from + 1
  const onSide = (word: PageWord) => word.x1 <= gutter.from + 1 === isLeft
  const last = above.findLast(({ words }) => words.some(onSide))
  const bottom = Math.max(...(last?.words ?? []).filter(onSide).map(({ y1 }) => y1))
  if (last === undefined) return false
  return line.y0 - bottom < line.em * (isLeft ? 0.9 : signatureSpace)
}

/** The addressees begin the body, even where they stand close under the letterhead. */
function opensBody({ words }: PageLine): boolean {
  const start = words
    .slice(0, 2)
    .map(({ text }) => text)
    .join(' ')
  return /^k[iíìĩ]nh\s*g/iu.test(start)
}

/** How many lines at the end of a stretch stand on one side of a gutter, close above it. */
function beside(lines: PageLine[], gutter: Gap): number {
  let count = 0
  for (const line of lines.toReversed()) {
    const isRight = line.x0 >= gutter.to - line.em
    if (!isRight || count > 2) break
    count += 1
  }
  return count
}

function isParted(line: PageLine, gutter: Gap): boolean {
  return line.x0 < gutter.from && line.x1 > gutter.to
}

/** Gaps much wider than those between the other words of the line, but not the one after a label. */
function wideGaps(line: PageLine, isLabel: RegExp): Gap[] {
  const gaps = gapsOf(line)
  const usual = gaps.map(width).toSorted((one, other) => one - other)[Math.floor((gaps.length - 1) / 2)] ?? 0
  const least = gaps.length > 2 ? Math.max(line.em * 1.1, usual * 2) : line.em * 1.6
  return gaps.filter((gap) => width(gap) >= least && !isLabel.test(wordsBefore(line, gap)))
}

const dash = /^(?:[-–+*•]|\(?[\p{L}\d]{1,4}[.)])$/u
const dashOrNumber = /^(?:[-–+*•]|\(?[\p{L}\d]{1,4}[.)]?)$/u

function wordsBefore({ words }: PageLine, gap: Gap): string {
  return words
    .filter((word) => word.x1 <= gap.from + 0.01)
    .map(({ text }) => text)
    .join('')
}

function gapsOf(line: PageLine): Gap[] {
  const gaps: Gap[] = []
  let from = line.words[0]?.x1 ?? 0
  for (const word of line.words.slice(1)) {
    if (word.x0 > from) gaps.push({ from, to: word.x0 })
    from = Math.max(from, word.x1)
  }
  return gaps
}

function width({ from, to }: Gap): number {
  return to - from
}

/** The cells of a line that is a row of a table: words parted wherever a gap is wide, also after a bare number. */
export function cellsOf(line: PageLine, inTable: boolean): PageWord[][] {
  const wide = wideGaps(line, inTable ? dash : dashOrNumber)
  const cells: PageWord[][] = [[]]
  for (const word of line.words) {
    if (wide.some(({ to }) => Math.abs(to - word.x0) < 0.01)) cells.push([])
    cells.at(-1)?.push(word)
  }
  return cells
}

/** Whether the lines are rows of a table of three columns or more, which are read row by row. */
export function isTable(lines: PageLine[]): boolean {
  const wide = lines.filter((line) => cellsOf(line, true).length > 2)
  return wide.length >= 2 && wide.length * 3 > lines.length
}
