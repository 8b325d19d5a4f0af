import { sql, type RawBuilder } from 'kysely'
import { answersFor, type Day, type ObligationFilter, type Succession } from '@vnit/domain'
import type { QueryContext } from '../../trpc/contexts.ts'
import { likeWords } from '../search/like-words.ts'
import { myAgencies } from './my-agencies.ts'

type Asked = { filter: ObligationFilter; successions: readonly Succession[]; asOf: Day }

/** So many obligations found by their words are looked up one by one; beyond that the list is walked in its order. */
const fewFound = 200

/** A filter on `assignment share`: `walked` serves a page cut in order, `counted` a count; both hold for the same rows. */
export type Conditions = { walked: RawBuilder<unknown>; counted: RawBuilder<unknown> }

/** The conditions of a filter, in the form that the indexes serve. */
export async function conditionsOf(context: QueryContext, { filter, successions, asOf }: Asked): Promise<Conditions> {
  const day = sql.ref(dayColumn(filter))
  const agencies = await agenciesAsked(context, filter, successions, asOf)
  const conditions = [sql`true`]
  if (agencies !== null) conditions.push(oneOf('share.agency_id', agencies))
  if (filter.directiveId) conditions.push(sql`share.directive_id = ${filter.directiveId}`)
  if (filter.states.length > 0) conditions.push(oneOf('share.state', filter.states))
  if (filter.kinds.length > 0) conditions.push(oneOf('share.kind', filter.kinds))
  if (filter.roles.length > 0) conditions.push(oneOf('share.role', filter.roles))
  if (filter.late) conditions.push(sql`share.owed_day < ${context.today}`)
  if (filter.dueFrom) conditions.push(sql`${day} >= ${filter.dueFrom}`)
  if (filter.dueTo) conditions.push(sql`${day} <= ${filter.dueTo}`)
  if (filter.sort === 'due-desc') conditions.push(sql`${day} is not null`)
  const patterns = likeWords(filter.text).toSorted((a, b) => b.length - a.length)
  const holding = patterns.length > 0 ? await holdingWords(context, patterns) : null
  const all = (words: RawBuilder<unknown> | undefined) =>
    sql.join(words ? [...conditions, words] : conditions, sql` and `)
  return { walked: all(holding?.walked), counted: all(holding?.counted) }
}

/** The order of the page, total by its last columns. Shares without a day come last; newest first leaves them out. */
export function orderOf(filter: ObligationFilter): RawBuilder<unknown> {
  const day = sql.ref(dayColumn(filter))
  if (filter.sort === 'agency') return sql`share.agency_id, ${day}, share.obligation_id`
  if (filter.sort === 'due-desc') return sql`${day} desc, share.obligation_id desc, share.agency_id desc`
  return sql`${day}, share.obligation_id, share.agency_id`
}

/** Among what is late, the day is the one that is owed. */
function dayColumn({ late }: ObligationFilter): string {
  return late ? 'share.owed_day' : 'share.last_day'
}

/** As reported, the agency itself; as of a day, all that it answers for; without one, all that the caller may see. */
async function agenciesAsked(
  context: QueryContext,
  { agencyId, structure }: ObligationFilter,
  successions: readonly Succession[],
  asOf: Day,
): Promise<string[] | null> {
  if (agencyId === undefined) return myAgencies(context)
  return structure === 'as-reported' ? [agencyId] : answersFor(successions, agencyId, asOf)
}

/**
 * Few obligations hold the words: their ids, found through the index of words, apart from the rows' rights, which
 * `assignment` keeps. Many do: the page asks each row in passing, the count starts from the obligations.
 */
async function holdingWords({ reads }: QueryContext, patterns: string[]): Promise<Conditions> {
  const { rows } = await sql<{ ids: string[] }>`
    select vnit_obligations_holding(${patterns}::text[], ${fewFound + 1}) as ids`.execute(reads)
  const ids = rows[0]?.ids ?? []
  const few = sql`share.obligation_id = any (${ids}::uuid[])`
  if (ids.length <= fewFound) return { walked: few, counted: few }
  const holds = sql`found.search_text like all (${patterns}::text[])`
  return {
    walked: sql`(select ${holds} from obligation found where found.id = share.obligation_id)`,
    counted: sql`share.obligation_id in (select found.id from obligation found where ${holds})`,
  }
}

function oneOf(column: string, values: readonly string[]) {
  const [first, ...others] = values
  if (first !== undefined && others.length === 0) return sql`${sql.ref(column)} = ${first}`
  return sql`${sql.ref(column)} = any (${[...values]}::text[])`
}
