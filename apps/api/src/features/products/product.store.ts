import { sql } from 'kysely'
import {
  judge,
  listingSpans,
  type DaySpan,
  type Enterprise,
  type Evidence,
  type Judgement,
  type Listing,
  type Product,
} from '@vnit/domain/products'
import { fold, indexEntry, sortKey } from '@vnit/vietnamese'
import type { Tx } from '../../platform/platform.ts'
import { evidencePapers, highlightsOf, publicJudgement } from './public-judgement.ts'
import { searchFields } from './search-fields.ts'

/** A product with its maker and its listing, ready to be published. */
export type Publication = { enterprise: Enterprise; product: Product; listing: Listing }

/** Keeps enterprises that are not there yet. */
export async function recordEnterprises(tx: Tx, enterprises: (Enterprise & { slug: string })[]): Promise<void> {
  const rows = enterprises.map((one) => ({
    id: one.id,
    slug: one.slug,
    tax_code: one.taxCode,
    legal_name: one.legalName,
    short_name: one.shortName,
    english_name: one.englishName,
    province: one.province,
    founded_year: one.foundedYear,
    sample: one.sample,
    name_sort: sortKey(one.shortName),
  }))
  await tx
    .insertInto('enterprise')
    .values(rows)
    .onConflict((on) => on.doNothing())
    .execute()
}

/**
 * Publishes products at once: records, proofs, judgement by the listing's circular, history, the words they are found by.
 * Tells every copy of the catalogue when the transaction commits.
 */
export async function recordPublications(tx: Tx, publications: Publication[], at: string): Promise<void> {
  const indexed = publications.map((one) => ({ ...one, index: indexEntry(searchFields(one)) }))
  await tx.insertInto('product').values(publications.map(toProduct)).execute()
  await tx
    .insertInto('product_evidence')
    .values(publications.flatMap(({ product }) => toEvidence(product)))
    .execute()
  await tx
    .insertInto('product_listing')
    .values(indexed.map((one) => toListing(one, one.index.vector, at)))
    .execute()
  await tx
    .insertInto('product_listing_event')
    .values(publications.flatMap(({ listing }) => toEvents(listing, at)))
    .execute()
  await countWords(
    tx,
    indexed.map((one) => one.index.words),
  )
  await tellCatalogues(tx, publications.length)
}

/** Every copy that listens drops the pages it kept; the revision tells readers that their words are old. */
async function tellCatalogues(tx: Tx, more: number): Promise<void> {
  await sql`update catalogue_revision set revision = revision + 1, listings = listings + ${more}`.execute(tx)
  await sql`select pg_notify('catalogue', '')`.execute(tx)
}

async function countWords(tx: Tx, entries: string[][]): Promise<void> {
  const counts = new Map<string, number>()
  for (const word of entries.flat()) counts.set(word, (counts.get(word) ?? 0) + 1)
  await sql`
    insert into catalogue_word (word, listings)
    select * from unnest(${[...counts.keys()]}::text[], ${[...counts.values()]}::int[])
    on conflict (word) do update set listings = catalogue_word.listings + excluded.listings`.execute(tx)
}

function toProduct({ product }: Publication) {
  return {
    id: product.id,
    enterprise_id: product.enterpriseId,
    product_group: product.group,
    name: product.name,
    english_name: product.englishName,
    field: product.field,
    keywords: product.keywords,
    summary_vi: product.summary.vi,
    summary_en: product.summary.en,
    sample: product.sample,
  }
}

function toEvidence(product: Product) {
  return Object.entries(product.evidence).map(([metric, item]) => ({
    product_id: product.id,
    metric,
    value: JSON.stringify(item.value),
    document: item.document,
    access: item.access,
    checked_on: item.checkedOn,
  }))
}

function toListing({ enterprise, product, listing }: Publication, search: string, at: string) {
  const spans = listingSpans(listing.events)
  const judgement: Judgement = judge(product.evidence as Evidence, listing.version, product.group)
  return {
    code: listing.code,
    product_id: product.id,
    enterprise_id: enterprise.id,
    published_by: listing.publishedBy,
    version: listing.version,
    decision_number: listing.decisionNumber,
    decided_on: listing.decidedOn,
    in_force: toMultirange(spans.inForce),
    suspended: toMultirange(spans.suspended),
    revoked_on: spans.revokedOn,
    judgement: JSON.stringify(publicJudgement(judgement, product.evidence)),
    papers: JSON.stringify(evidencePapers(product.evidence)),
    clauses_met: judgement.clauses.filter((clause) => clause.verdict === 'met').length,
    clauses: judgement.clauses.length,
    confirmed_by: listing.confirmedBy,
    product_group: product.group,
    field: product.field,
    province: enterprise.province,
    highlights: highlightsOf(product.evidence),
    name_sort: sortKey(product.name),
    letter: fold(product.name).slice(0, 1).toUpperCase(),
    search,
    changed_at: at,
  }
}

function toEvents(listing: Listing, at: string) {
  return listing.events.map((event, seq) => ({
    listing_code: listing.code,
    seq,
    kind: event.kind,
    on_day: event.on,
    until_day: 'until' in event ? event.until : null,
    document: event.document,
    reason_vi: event.reason?.vi ?? null,
    reason_en: event.reason?.en ?? null,
    recorded_at: at,
  }))
}

function toMultirange(spans: readonly DaySpan[]): string {
  return `{${spans.map(({ from, to }) => `[${from},${to ?? ''})`).join(',')}}`
}
