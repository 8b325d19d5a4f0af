import { describe, expect, test } from 'vitest'
import { evidenceSchema, judge, listingSpans, listingStateOn, productGroupSchema } from '@vnit/domain/products'
import { fixtureProducts } from './fixture-products.ts'
import { samplePublications } from './sample-publications.ts'

const all = samplePublications()

describe('the sample world', () => {
  test('has at least 400 products of at least 60 enterprises in all four groups, each named once and marked', () => {
    expect(all.length).toBeGreaterThanOrEqual(400)
    expect(new Set(all.map((one) => one.enterprise.id)).size).toBeGreaterThanOrEqual(60)
    expect(new Set(all.map((one) => one.product.name)).size).toBe(all.length)
    expect(new Set(all.map((one) => one.listing.code)).size).toBe(all.length)
    expect(new Set(all.map((one) => one.product.group))).toEqual(new Set(productGroupSchema.options))
    expect(all.filter((one) => !one.product.sample || !one.enterprise.sample)).toEqual([])
    expect(all.filter((one) => !one.enterprise.taxCode.startsWith('9999'))).toEqual([])
  })

  test('holds the forty products of the query set as they are written', () => {
    expect(all.slice(0, 40).map((one) => one.product.name)).toEqual(fixtureProducts.map((one) => one.name))
    expect(all[39]?.listing.events.at(-1)?.kind).toBe('listing.revoked')
  })

  test('shows every state and every verdict, with evidence of the right shape', () => {
    const states = new Set(all.map((one) => listingStateOn(listingSpans(one.listing.events), '2026-11-22')))
    expect([...states].sort()).toEqual(['expired', 'expiring', 'in-force', 'revoked', 'suspended'])
    const verdicts = all.map(({ product, listing }) => judge(product.evidence, listing.version, product.group).verdict)
    expect(new Set(verdicts)).toEqual(new Set(['met', 'not-met', 'undecided']))
    expect(all.filter((one) => !evidenceSchema.safeParse(one.product.evidence).success)).toEqual([])
  })

  test('tells nothing that lies ahead of its own day', () => {
    expect(all.flatMap((one) => one.listing.events).filter((event) => event.on > '2026-11-20')).toEqual([])
  })

  test('is the same every time, and all its words are in composed form', () => {
    expect(samplePublications()).toEqual(all)
    const text = JSON.stringify(all)
    expect(text.normalize('NFC')).toBe(text)
  })
})
