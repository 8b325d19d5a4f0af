import { childOf, childrenOf, isOn, type XmlElement } from './xml-tree.ts'

type Level = { format: string; pattern: string; start: number; restartAfter: number | null; inFigures: boolean }
type List = { levels: Level[]; counters: (number | null)[] }
type Use = { list: List; starts: (number | null)[] }

/** Gives the label that Word shows before a paragraph of a list ("1.", "a)", "-"), and counts on. */
export type ListLabels = (listId: string | null, level: number | null) => string

/** Counts as Word does: lists made from one pattern share their counters, a use of it may start anew. */
export function listLabels(numbering: XmlElement | undefined): ListLabels {
  const root = childOf(numbering, 'w:numbering')
  const lists = new Map(childrenOf(root, 'w:abstractNum').map((one) => [one.at['abstractNumId'] ?? '', listOf(one)]))
  const uses = new Map<string, Use>()
  for (const use of childrenOf(root, 'w:num')) {
    const list = lists.get(childOf(use, 'w:abstractNumId')?.at['val'] ?? '')
    if (list) uses.set(use.at['numId'] ?? '', { list, starts: startsOf(use) })
  }
  return (listId, level) => {
    const use = listId === null || listId === '0' ? undefined : uses.get(listId)
    return use === undefined ? '' : labelOf(use, Math.min(Math.max(level ?? 0, 0), 8))
  }
}

function listOf(abstract: XmlElement): List {
  const levels: Level[] = []
  for (const level of childrenOf(abstract, 'w:lvl')) {
    const restart = childOf(level, 'w:lvlRestart')?.at['val']
    levels[Number(level.at['ilvl'] ?? 0)] = {
      format: childOf(level, 'w:numFmt')?.at['val'] ?? 'decimal',
      pattern: childOf(level, 'w:lvlText')?.at['val'] ?? '',
      start: Number(childOf(level, 'w:start')?.at['val'] ?? 1),
      restartAfter: restart === undefined ? null : Number(restart),
      inFigures: isOn(childOf(level, 'w:isLgl')),
    }
  }
  return { levels, counters: [] }
}

function startsOf(use: XmlElement): (number | null)[] {
  const starts: (number | null)[] = []
  for (const override of childrenOf(use, 'w:lvlOverride')) {
    const start = childOf(override, 'w:startOverride')?.at['val']
    if (start !== undefined) starts[Number(override.at['ilvl'] ?? 0)] = Number(start)
  }
  return starts
}

function labelOf({ list, starts }: Use, at: number): string {
  const level = list.levels[at]
  if (level === undefined) return ''
  const start = starts[at]
  const before = start === undefined || start === null ? (list.counters[at] ?? null) : null
  if (start !== undefined) starts[at] = null
  list.counters[at] = before === null ? (start ?? level.start) : before + 1
  list.levels.forEach((deeper, index) => {
    if (index > at && deeper.restartAfter !== 0) list.counters[index] = null
  })
  if (level.format === 'none') return ''
  if (level.format === 'bullet') return bulletOf(level.pattern)
  return level.pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1
    const shown = list.counters[index] ?? list.levels[index]?.start ?? 1
    const format = level.inFigures ? 'decimal' : (list.levels[index]?.format ?? 'decimal')
    return written(shown, format)
  })
}

/** Signs of symbol fonts lie in the private area and say nothing without their font. */
function bulletOf(pattern: string): string {
  const sign = pattern.trim()
  return sign === '' || /[\ue000-\uf8ff]/.test(sign) || /^[o§Øüvq·]$/.test(sign) ? '-' : sign
}

function written(value: number, format: string): string {
  switch (format) {
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'lowerLetter':
      return letterOf(value)
    case 'upperLetter':
      return letterOf(value).toUpperCase()
    case 'lowerRoman':
      return romanOf(value).toLowerCase()
    case 'upperRoman':
      return romanOf(value)
    default:
      return String(value)
  }
}

function letterOf(value: number): string {
  const place = Math.max(0, value - 1)
  return String.fromCharCode(97 + (place % 26)).repeat(Math.min(5, Math.floor(place / 26) + 1))
}

const romans: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function romanOf(value: number): string {
  let left = Math.min(Math.max(0, value), 5000)
  let text = ''
  for (const [worth, letters] of romans) for (; left >= worth; left -= worth) text += letters
  return text
}
