import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../time/day.ts'
import type { ListingEvent } from './listing-event.ts'
import { lastDayInForce, listingSpans, listingStateOn } from './listing-state.ts'

const told = { document: null, reason: null }
const published: ListingEvent = { kind: 'listing.published', on: '2024-03-13', until: '2027-03-12', ...told }

describe('the state of a listing on a day', () => {
  test.each([
    ['2024-03-12', 'not-yet'],
    ['2024-03-13', 'in-force'],
    ['2026-12-11', 'in-force'],
    ['2026-12-12', 'expiring'],
    ['2027-03-12', 'expiring'],
    ['2027-03-13', 'expired'],
  ])('%s: %s', (day, state) => {
    expect(listingStateOn(listingSpans([published]), day)).toBe(state)
  })

  test('a suspension ends when it says, or when it is lifted', () => {
    const suspended: ListingEvent = { kind: 'listing.suspended', on: '2025-01-10', until: '2025-03-10', ...told }
    const restored: ListingEvent = { kind: 'listing.restored', on: '2025-02-01', ...told }
    const ends = listingSpans([published, suspended])
    expect(listingStateOn(ends, '2025-03-10')).toBe('suspended')
    expect(listingStateOn(ends, '2025-03-11')).toBe('in-force')
    const lifted = listingSpans([published, suspended, restored])
    expect(listingStateOn(lifted, '2025-01-31')).toBe('suspended')
    expect(listingStateOn(lifted, '2025-02-01')).toBe('in-force')
  })

  test('a renewal in time lengthens, a late one leaves a gap', () => {
    const inTime = listingSpans([
      published,
      { kind: 'listing.renewed', on: '2027-02-01', until: '2030-02-01', ...told },
    ])
    expect(listingStateOn(inTime, '2027-03-13')).toBe('in-force')
    expect(lastDayInForce(inTime, '2027-03-13')).toBe('2030-02-01')
    const late = listingSpans([published, { kind: 'listing.renewed', on: '2027-04-01', until: '2030-04-01', ...told }])
    expect(listingStateOn(late, '2027-03-20')).toBe('expired')
    expect(listingStateOn(late, '2027-04-01')).toBe('in-force')
  })

  test('revoked is for ever, and not before its day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 4000 }), (offset) => {
        const spans = listingSpans([published, { kind: 'listing.revoked', on: '2025-06-01', ...told }])
        expect(listingStateOn(spans, addDays('2025-06-01', offset)) === 'revoked').toBe(offset >= 0)
      }),
    )
  })
})
