import { sql, type RawBuilder } from 'kysely'
import type { Day } from '@vnit/domain'
import {
  facetNames,
  type FacetName,
  type ListingPage,
  type ListingRow,
  type SearchListingsInput,
} from '@vnit/domain/products'
import { markMatches, readQuery, type QueryReading } from '@vnit/vietnamese'
import type { Reads } from '../../platform/platform.ts'
import type { QueryContext } from '../../trpc/contexts.ts'
import { catalogueWords } from './catalogue-words.ts'
import { rowJson, stateOn } from './listing-row.ts'
import { heldParts, textMatch, type TextMatch } from './text-match.ts'

const pageSize = 20
const partialSize = 10

type Answer = {
  revision: number
  total: number
  rows: (Omit<ListingRow, 'marks'> & { held: boolean[] })[] | null
  facets: { facet: FacetName; value: string; count: number }[] | null
  without: Record<FacetName, number>
}

/**
 * One page of the catalogue: what holds every part of the query, best first, with the counts of every facet; when nothing
 * does, what holds most of it, told as such. One statement, a second one for the partial answer.
 */
export async function searchListings(
  { reads, today }: Pick<QueryContext, 'reads' | 'today'>,
  input: SearchListingsInput,
): Promise<ListingPage> {
  const on = input.on ?? today
  let { revision, vocabulary } = await catalogueWords(reads)
  let reading = readingOf(input, vocabulary)
  let answer = await ask(reads, input, on, reading, 'all')
  if (answer.revision !== revision) {
    ;({ revision, vocabulary } = await catalogueWords(reads, answer.revision))
    reading = readingOf(input, vocabulary)
    answer = await ask(reads, input, on, reading, 'all')
  }
  if (answer.total > 0 || reading === null || Object.values(answer.without).some((count) => count > 0))
    return show(answer, input, on, reading, false)
  return show(await askPartially(reads, input, on, reading, answer), input, on, reading, true)
}

function readingOf(input: SearchListingsInput, vocabulary: Parameters<typeof readQuery>[1]): QueryReading | null {
  if (input.text.trim() === '') return null
  const reading = readQuery(input.text, vocabulary)
  if (!input.asTyped) return reading
  const parts = reading.parts.map((part) => ({
    ...part,
    alternatives: part.alternatives.filter((one) => ['typed', 'prefix'].includes(one.means)),
  }))
  return { ...reading, parts, readAs: null }
}

/** Asks again for what holds at least two thirds of the parts (one of two), and keeps the best ten. */
async function askPartially(
  reads: Reads,
  input: SearchListingsInput,
  on: Day,
  reading: QueryReading,
  none: Answer,
): Promise<Answer> {
  const count = reading.parts.length
  const held = reading.parts.filter((part) => part.alternatives.length > 0).length
  const needed = count === 2 ? 1 : Math.ceil((count * 2) / 3)
  if (count < 2 || held < needed) return none
  return ask(reads, { ...input, page: 1 }, on, reading, 'some', needed)
}

async function ask(
  reads: Reads,
  input: SearchListingsInput,
  on: Day,
  reading: QueryReading | null,
  demand: 'all' | 'some',
  needed = 0,
): Promise<Answer> {
  const match =
    reading &&
    (reading.code !== null || reading.parts.every((part) => demand === 'some' || part.alternatives.length > 0))
      ? textMatch(reading, demand)
      : null
  const nothing = reading !== null && match === null
  const { rows } = await searchStatement(input, on, reading, match, nothing, needed).execute(reads)
  return rows[0] as Answer
}

/** The statement itself: matches once, flags per facet, then rows, total and counts from the same set. */
export function searchStatement(
  input: SearchListingsInput,
  on: Day,
  reading: QueryReading | null,
  match: TextMatch | null,
  nothing: boolean,
  needed: number,
): RawBuilder<Answer> & { execute: RawBuilder<Answer>['execute'] } {
  const where = nothing ? sql`false` : (match?.where ?? sql`true`)
  const enough = needed > 0 && match ? sql` and ${match.partsHeld} >= ${sql.lit(needed)}` : sql``
  const size = needed > 0 ? partialSize : pageSize
  return sql<Answer>`
    with matched as materialized (
      select l.code, l.product_group, l.field, l.version, l.highlights, l.published_by, l.province, l.decided_on, l.name_sort,
        upper(l.in_force) as ends, ${stateOn(on)} as state, ${match?.score ?? sql`1`} as score
      from product_listing l where ${where}${enough}
    ), flagged as materialized (
      select *, (${sql.join(
        facetNames.map((facet) => misses(facet, input)),
        sql` + `,
      )}) as misses,
        ${sql.join(facetNames.map((facet) => sql`${misses(facet, input)} as ${sql.ref(`no_${facet}`)}`))}
      from matched
    ), hits as (
      select code, row_number() over (order by ${order(input.sort, reading !== null)}) as place
      from flagged where misses = 0
      order by place limit ${sql.lit(size)} offset ${sql.lit((input.page - 1) * size)}
    )
    select (select revision from catalogue_revision) as revision,
      (select count(*)::int from flagged where misses = 0) as total,
      (select json_agg((${rowJson(on)}::jsonb || jsonb_build_object('held', ${reading ? heldParts(reading) : sql`array[]::boolean[]`})) order by hits.place)
        from hits join product_listing l using (code) join product p on p.id = l.product_id join enterprise e on e.id = l.enterprise_id) as rows,
      (select json_agg(json_build_object('facet', facet, 'value', value, 'count', count)) from (${counts}) f) as facets,
      (select json_build_object(${sql.join(facetNames.flatMap((facet) => [sql.lit(facet), sql`count(*) filter (where misses - ${sql.ref(`no_${facet}`)} = 0)::int`]))}) from flagged) as without`
}

const columns: Record<FacetName, string> = {
  states: 'state',
  groups: 'product_group',
  fields: 'field',
  versions: 'version',
  highlights: 'highlights',
  publishers: 'published_by',
  provinces: 'province',
}

function misses(facet: FacetName, input: SearchListingsInput): RawBuilder<number> {
  const chosen: readonly string[] = input[facet]
  if (chosen.length === 0) return sql`0`
  if (facet === 'highlights') return sql`(not highlights @> ${chosen}::text[])::int`
  return sql`(${sql.ref(columns[facet])} <> all(${chosen}::text[]))::int`
}

/** The counts of each facet as if its own choice were lifted, so that another value can be seen before it is taken. */
const counts = sql.join(
  facetNames.map((facet) =>
    facet === 'highlights'
      ? sql`select 'highlights' as facet, value, count(*)::int as count from flagged, unnest(highlights) value where misses - no_highlights = 0 group by 1, 2`
      : sql`select ${sql.lit(facet)} as facet, ${sql.ref(columns[facet])} as value, count(*)::int as count from flagged where misses - ${sql.ref(`no_${facet}`)} = 0 group by 1, 2`,
  ),
  sql` union all `,
)

/** Ties are broken by a hash of the code, so that nobody leads by alphabet. Not in force weighs half. */
function order(sort: SearchListingsInput['sort'], hasText: boolean): RawBuilder<unknown> {
  const tie = sql`md5(code || '2026-q4')`
  if (sort === 'name') return sql`name_sort, code`
  if (sort === 'ending') return sql`state in ('in-force', 'expiring') desc, ends, ${tie}`
  if (sort === 'newest' || !hasText) return sql`decided_on desc, ${tie}`
  return sql`score * case when state in ('in-force', 'expiring') then 1 else 0.5 end desc, ${tie}`
}

function show(
  answer: Answer,
  input: SearchListingsInput,
  on: Day,
  reading: QueryReading | null,
  partial: boolean,
): ListingPage {
  const rows = answer.rows ?? []
  const held = rows[0]?.held ?? []
  const isPartial = partial && rows.length > 0
  return {
    on,
    total: answer.total,
    page: isPartial ? 1 : input.page,
    pageSize,
    readAs: reading?.readAs ?? null,
    partial: isPartial,
    matched: isPartial ? partsOf(reading, held, true).join(' ') : '',
    dropped: isPartial ? partsOf(reading, held, false) : [],
    rows: rows.map(({ held: _held, ...row }) => ({ ...row, marks: reading ? marksOf(row.name, reading) : [] })),
    facets: facetsOf(answer),
  }
}

function partsOf(reading: QueryReading | null, held: boolean[], want: boolean): string[] {
  return reading?.parts.filter((_, at) => (held[at] ?? false) === want).map((part) => part.typed) ?? []
}

function marksOf(name: string, reading: QueryReading): [number, number][] {
  const marks: [number, number][] = []
  let at = 0
  for (const { text, match } of markMatches(name, reading)) {
    if (match) marks.push([at, at + text.length])
    at += text.length
  }
  return marks
}

function facetsOf(answer: Answer): ListingPage['facets'] {
  const byFacet = Map.groupBy(answer.facets ?? [], (one) => one.facet)
  const facet = (name: FacetName) => ({
    values: (byFacet.get(name) ?? [])
      .map(({ value, count }) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
    without: answer.without[name],
  })
  return Object.fromEntries(facetNames.map((name) => [name, facet(name)])) as ListingPage['facets']
}
