import type { LetterReading } from '@vnit/domain'
import { oneLine } from '../text/anchor.ts'
import { isEmpty, linesOf } from '../text/lines.ts'
import { spanOf, trimmed, type View } from '../text/view.ts'

type Recipient = LetterReading['recipients'][number]

/** The list under "Nơi nhận:", each line with its note in brackets: "(để b/c)", "(100b)". */
export function readRecipients(view: View, at: { from: number; to: number } | null): Recipient[] {
  if (at === null) return []
  const items: { from: number; to: number }[] = []
  let open = false
  for (const line of linesOf(view.text, at.from, at.to)) {
    const rest = line.from === at.from ? (/^\s*N[ơƠ]I NH[ậẬ]N\s*:?\s*/iu.exec(line.text)?.[0].length ?? 0) : 0
    const marker = /^\s*[-–—•+](?!-)\s*/.exec(line.text.slice(rest))
    if (isEmpty(line.text.slice(rest))) open = false
    else if (marker !== null) {
      items.push({ from: line.from + rest + marker[0].length, to: line.to })
      open = !/[.;]\s*$/.test(line.text)
    } else if (open && items.length > 0) {
      ;(items.at(-1) as { to: number }).to = line.to
      open = !/[.;]\s*$/.test(line.text)
    } else if (items.length > 0) break
  }
  return items.map((item) => recipient(view, item.from, item.to))
}

function recipient(view: View, start: number, end: number): Recipient {
  const [from, to] = trimmed(view.text, start, end)
  const words = oneLine(view.text.slice(from, to))
    .replace(/[.;]+$/, '')
    .slice(0, 500)
  const note = /(?:\(([^()]+)\)|⁽([^⁽⁾]+)⁾)\s*$/u.exec(words)
  const said = note?.[1] ?? note?.[2]?.normalize('NFKC') ?? null
  return { words, note: said?.slice(0, 200) ?? null, spans: [spanOf(view, from, to)], confidence: 1, repairs: [] }
}
