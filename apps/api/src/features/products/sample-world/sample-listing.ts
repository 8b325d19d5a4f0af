import { addDays, addMonths, type Day } from '@vnit/domain'
import { criteriaVersionOn, type Listing, type ListingEvent } from '@vnit/domain/products'
import type { Random } from './random.ts'

/** What happened to a listing of the sample world, around late 2026. */
export type Story = 'in-force' | 'renewed' | 'expiring' | 'expired' | 'suspended' | 'restored' | 'revoked'

/** The day on which the sample world is told: nothing in it lies ahead of that day. */
const toldOn: Day = '2026-11-20'

type Asked = { code: string; productId: string; story: Story; published: Day; confirmedBy: number }

const reasons = {
  suspended: {
    vi: 'Chưa nộp kết quả giám sát chất lượng định kỳ đúng hạn.',
    en: 'The periodic quality surveillance result was not sent in time.',
  },
  restored: { vi: 'Đã nộp đủ kết quả giám sát.', en: 'The surveillance results have been sent in full.' },
  revoked: {
    vi: 'Doanh nghiệp không còn duy trì điều kiện đã công bố.',
    en: 'The enterprise no longer keeps the conditions it published.',
  },
  amended: { vi: 'Cập nhật tên phiên bản và tài liệu hướng dẫn.', en: 'Version name and guide brought up to date.' },
}

/** A listing with the events of its story. Decision numbers end in MẪU: they are invented. */
export function sampleListing(random: Random, { code, productId, story, published, confirmedBy }: Asked): Listing {
  const number = () => `${100 + random.below(1900)}/QĐ-MẪU`
  const first = number()
  const until = addDays(addMonths(published, 60), -1)
  const events: ListingEvent[] = [{ kind: 'listing.published', on: published, until, document: first, reason: null }]
  if (random.chance(0.25))
    events.push({ kind: 'listing.amended', on: addMonths(published, 7), document: null, reason: reasons.amended })
  events.push(...storyEvents(random, story, published, until, number))
  const happened = events.filter((event) => event.on <= toldOn)
  const renewal = happened.findLast((event) => event.kind === 'listing.renewed')
  const decidedOn = renewal?.on ?? published
  return {
    code,
    productId,
    publishedBy: decidedOn < '2025-03-01' ? 'Bộ Thông tin và Truyền thông' : 'Bộ Khoa học và Công nghệ',
    version: (criteriaVersionOn(decidedOn) ?? { id: '02/2007' as const }).id,
    decisionNumber: renewal?.document ?? first,
    decidedOn,
    events: happened,
    confirmedBy,
  }
}

function storyEvents(random: Random, story: Story, published: Day, until: Day, number: () => string): ListingEvent[] {
  if (story === 'renewed') {
    const on = addDays(until, -20 - random.below(60))
    return [{ kind: 'listing.renewed', on, until: addMonths(on, 60), document: number(), reason: null }]
  }
  if (story === 'suspended') return [suspension(addDays('2026-09-01', random.below(75)), number)]
  if (story === 'restored') {
    const on = addMonths(published, 14)
    return [
      suspension(on, number),
      { kind: 'listing.restored', on: addDays(on, 40), document: number(), reason: reasons.restored },
    ]
  }
  if (story !== 'revoked') return []
  const longest = Math.max(1, Math.round((Date.parse('2026-11-15') - Date.parse(published)) / 86_400_000) - 200)
  const on = addDays(published, 180 + random.below(Math.min(longest, 1400)))
  return [{ kind: 'listing.revoked', on, document: number(), reason: reasons.revoked }]
}

function suspension(on: Day, number: () => string): ListingEvent {
  return { kind: 'listing.suspended', on, until: addMonths(on, 6), document: number(), reason: reasons.suspended }
}
