import { addDays, type Day } from '@vnit/domain'
import type { Publication } from '../product.store.ts'
import { sampleEnterprises, type SampleEnterprise } from './enterprises.ts'
import { fixtureProducts, type FixtureProduct } from './fixture-products.ts'
import { productKinds, type ProductKind } from './product-kinds.ts'
import { randomFrom, type Random } from './random.ts'
import { sampleEvidence, type Proof } from './sample-evidence.ts'
import { sampleListing, type Story } from './sample-listing.ts'

const makersPerKind = 4
const models: Record<ProductKind['group'], readonly string[]> = {
  PM: ['One', 'Plus', 'Pro', '360', 'Hub', 'Prime', 'Next', 'V5', 'V3', 'Lite'],
  PC: ['S1', 'X5', 'A200', 'M3', 'T10', 'E7', 'Z2', 'K9', 'N45', 'R8'],
  ND: ['', 'Mở', 'Phổ thông', 'Cộng đồng'],
  DV: ['', 'Chuẩn', 'Toàn diện', 'Cơ bản'],
}
const proofs: readonly Proof[] = ['full', 'full', 'full', 'most', 'most', 'most', 'thin', 'failing', 'full', 'most']

/** The whole sample catalogue: the forty products of the query set and 384 more, always the same. */
export function samplePublications(): Publication[] {
  const makers = new Map(sampleEnterprises.map((one) => [one.key, one]))
  const fixed = fixtureProducts.map((one, at) =>
    fixturePublication(one, at, makers.get(one.supplier) as SampleEnterprise),
  )
  const others = sampleEnterprises.filter((one) => one.key.startsWith('E'))
  const made = productKinds.flatMap((kind, kindAt) =>
    Array.from({ length: makersPerKind }, (_, turn) => {
      const enterprise = others[(kindAt * 11 + turn * 13) % others.length] as SampleEnterprise
      return kindPublication(kind, enterprise, kindAt * makersPerKind + turn)
    }),
  )
  return [...fixed, ...made]
}

/** The forty alone, for the search query set. */
export function fixturePublications(): Publication[] {
  return samplePublications().slice(0, fixtureProducts.length)
}

function fixturePublication(one: FixtureProduct, at: number, enterprise: SampleEnterprise): Publication {
  const random = randomFrom(1000 + at)
  const published = addDays('2024-02-05', at * 7)
  const code = `SPUT-2024-${String(at + 1).padStart(4, '0')}`
  const listing = sampleListing(random, {
    code,
    productId: one.id,
    story: one.revoked ? 'revoked' : 'in-force',
    published,
    confirmedBy: random.below(24),
  })
  const topic = one.keywords.length > 0 ? one.keywords.join(', ') : one.field.toLowerCase()
  return {
    enterprise,
    listing,
    product: {
      id: one.id,
      enterpriseId: enterprise.id,
      group: one.group,
      name: one.name,
      englishName: one.englishName,
      field: one.field,
      keywords: one.keywords,
      summary: {
        vi: `Phục vụ ${topic}. Có tài liệu tiếng Việt và hỗ trợ kỹ thuật trong nước.`,
        en: `${one.englishName}, with documents in Vietnamese and support inside the country.`,
      },
      evidence: sampleEvidence(random, one.group, proofs[at % 6] as Proof, addDays(published, -14)),
      sample: true,
    },
  }
}

function kindPublication(kind: ProductKind, enterprise: SampleEnterprise, at: number): Publication {
  const random = randomFrom(50_000 + at)
  const story = storyOf(random)
  const published = publishedOn(random, story)
  const id = `S${String(at + 1).padStart(3, '0')}`
  const code = `SPUT-${published.slice(0, 4)}-${String(1000 + at)}`
  const name = [kind.name, enterprise.brand, random.pick(models[kind.group])].filter(Boolean).join(' ')
  const listing = sampleListing(random, {
    code,
    productId: id,
    story,
    published,
    confirmedBy: random.chance(0.4) ? random.below(12) : 0,
  })
  return {
    enterprise,
    listing,
    product: {
      id,
      enterpriseId: enterprise.id,
      group: kind.group,
      name,
      englishName: kind.english,
      field: kind.field,
      keywords: kind.keywords,
      summary: {
        vi: `${kind.does[0]?.toUpperCase()}${kind.does.slice(1)}. Có tài liệu tiếng Việt và hỗ trợ kỹ thuật trong nước.`,
        en: `${kind.doesEn[0]?.toUpperCase()}${kind.doesEn.slice(1)}. With documents in Vietnamese and support inside the country.`,
      },
      evidence: sampleEvidence(random, kind.group, random.pick(proofs), addDays(listing.decidedOn, -14)),
      sample: true,
    },
  }
}

function storyOf(random: Random): Story {
  const roll = random.below(100)
  if (roll < 52) return 'in-force'
  if (roll < 64) return 'renewed'
  if (roll < 73) return 'expiring'
  if (roll < 85) return 'expired'
  if (roll < 90) return 'suspended'
  return roll < 94 ? 'restored' : 'revoked'
}

function publishedOn(random: Random, story: Story): Day {
  if (story === 'expiring') return addDays('2021-11-26', random.below(84))
  if (story === 'expired') return addDays('2014-05-05', random.below(2700))
  if (story === 'renewed') return addDays('2017-03-06', random.below(1500))
  if (story === 'revoked') return addDays('2018-02-05', random.below(2200))
  if (story === 'restored') return addDays('2022-06-01', random.below(800))
  return addDays('2022-03-01', random.below(1640))
}
