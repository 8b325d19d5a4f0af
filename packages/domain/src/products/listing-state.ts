import { z } from 'zod'
import { addDays, type Day } from '../time/day.ts'
import type { ListingEvent } from './listing-event.ts'

/** The state of a listing on a day. `expiring`: in force, 90 days or less to go. */
export const listingStateSchema = z.enum(['not-yet', 'in-force', 'expiring', 'expired', 'suspended', 'revoked'])
export type ListingState = z.infer<typeof listingStateSchema>

/** How many days before its end a listing counts as expiring. */
export const expiringDays = 90

/** Days from (included) to (excluded); an open end is null. */
export type DaySpan = { from: Day; to: Day | null }

/** What the events leave: when the listing was in force, when it was suspended, and from when it is revoked. */
export type ListingSpans = { inForce: DaySpan[]; suspended: DaySpan[]; revokedOn: Day | null }

/** Reads the events, in order of their days, into spans that a database can index. */
export function listingSpans(events: readonly ListingEvent[]): ListingSpans {
  const spans: ListingSpans = { inForce: [], suspended: [], revokedOn: null }
  for (const event of events.toSorted((a, b) => a.on.localeCompare(b.on))) apply(spans, event)
  return spans
}

/** The state on a day: revoked is for ever, a suspension hides the rest. */
export function listingStateOn(spans: ListingSpans, day: Day): ListingState {
  if (spans.revokedOn !== null && spans.revokedOn <= day) return 'revoked'
  const current = spans.inForce.find((span) => within(span, day))
  if (current !== undefined && spans.suspended.some((span) => within(span, day))) return 'suspended'
  if (current !== undefined)
    return current.to !== null && current.to <= addDays(day, expiringDays + 1) ? 'expiring' : 'in-force'
  return spans.inForce.every((span) => span.from > day) ? 'not-yet' : 'expired'
}

/** The last day in force of the span that holds the day, or of the last one. */
export function lastDayInForce(spans: ListingSpans, day: Day): Day | null {
  const span = spans.inForce.find((one) => within(one, day)) ?? spans.inForce.at(-1)
  return span?.to ? addDays(span.to, -1) : null
}

function apply(spans: ListingSpans, event: ListingEvent): void {
  if (event.kind === 'listing.published' || event.kind === 'listing.renewed')
    extend(spans.inForce, event.on, addDays(event.until, 1))
  if (event.kind === 'listing.suspended')
    spans.suspended.push({ from: event.on, to: event.until && addDays(event.until, 1) })
  if (event.kind === 'listing.restored') {
    const open = spans.suspended.at(-1)
    if (open && (open.to === null || open.to > event.on)) open.to = event.on
  }
  if (event.kind === 'listing.revoked') spans.revokedOn ??= event.on
}

/** A renewal before the end lengthens the span; one after it opens another. */
function extend(spans: DaySpan[], from: Day, to: Day): void {
  const last = spans.at(-1)
  if (last && last.to !== null && from <= last.to) last.to = to > last.to ? to : last.to
  else spans.push({ from, to })
}

function within(span: DaySpan, day: Day): boolean {
  return span.from <= day && (span.to === null || day < span.to)
}
