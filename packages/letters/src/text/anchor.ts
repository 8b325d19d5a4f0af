import type { Anchored, Repair, Span } from '@vnit/domain'

/** A value with the words it came from; without words there is no value. */
export function anchor<Value>(
  value: Value,
  spans: Span[],
  confidence: number,
  repairs: Repair[] = [],
): Anchored<Value> {
  return spans.length === 0 ? nothing() : { value, spans, confidence, repairs }
}

/** Not readable: a person must say. */
export function nothing<Value>(): Anchored<Value> {
  return { value: null, spans: [], confidence: 0, repairs: [] }
}

/** Blanks of any kind and number as one. */
export function oneLine(text: string): string {
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim()
}
