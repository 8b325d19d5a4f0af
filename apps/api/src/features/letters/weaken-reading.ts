import { doubtfulUnder, type LetterReading, type Span } from '@vnit/domain'
import type { TextPlace } from '../../files/index.ts'

/** No value is surer than the words it was read from, where these were recognised in a picture. */
export function weakenReading(reading: LetterReading, places: readonly TextPlace[]): LetterReading {
  const weak = places.filter(({ confidence }) => confidence < doubtfulUnder)
  return weak.length === 0 ? reading : (weakened(reading, weak) as LetterReading)
}

function weakened(value: unknown, weak: readonly TextPlace[]): unknown {
  if (Array.isArray(value)) return value.map((one) => weakened(one, weak))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, weakened(inner, weak)] as const)
  const copy: Record<string, unknown> = Object.fromEntries(entries)
  if (isAnchored(value)) copy['confidence'] = Math.min(value.confidence, surenessOf(value.spans, weak))
  return copy
}

function isAnchored(value: object): value is { confidence: number; spans: Span[] } {
  return 'confidence' in value && 'spans' in value && Array.isArray(value.spans)
}

/** The least sure word in the spans. */
function surenessOf(spans: Span[], weak: readonly TextPlace[]): number {
  const inside = weak.filter(({ from, to }) => spans.some((span) => from < span.to && to > span.from))
  return Math.min(1, ...inside.map(({ confidence }) => confidence))
}
