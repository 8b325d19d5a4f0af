import type { Span } from './review-types.ts'

/** A piece of the source text and the fields whose words it belongs to, the narrowest first. */
export type Piece = { from: number; text: string; keys: string[] }

/** Cuts the text where any field's words begin or end, so that each piece belongs to the same fields throughout. */
export function cutText(text: string, fields: readonly { key: string; spans: readonly Span[] }[]): Piece[] {
  const spans = fields.flatMap(({ key, spans: own }) => own.map((span) => ({ key, ...span })))
  const edges = new Set([0, text.length])
  for (const { from, to } of spans) edges.add(clamp(from, text)).add(clamp(to, text))
  const cuts = [...edges].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length
    const over = spans.filter((span) => span.from <= from && to <= span.to)
    over.sort((a, b) => a.to - a.from - (b.to - b.from))
    return { from, text: text.slice(from, to), keys: [...new Set(over.map((span) => span.key))] }
  })
}

function clamp(at: number, text: string): number {
  return Math.max(0, Math.min(text.length, at))
}
