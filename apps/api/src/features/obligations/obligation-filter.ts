import { sql, type RawBuilder } from 'kysely'
import { answersFor, type Day, type ObligationFilter, type Succession } from '@vnit/domain'
import { likeWords } from '../search/like-words.ts'

type Asked = { filter: ObligationFilter; successions: readonly Succession[]; asOf: Day; today: Day }

/** The conditions of a filter on `assignment share`, in an order that its indexes serve. */
export function conditionsOf({ filter, successions, asOf, today }: Asked): RawBuilder<unknown> {
  const conditions = [sql`true`]
  if (filter.agencyId !== undefined) conditions.push(agencyCondition(filter, successions, asOf))
  if (filter.directiveId) conditions.push(sql`share.directive_id = ${filter.directiveId}`)
  if (filter.states.length > 0) conditions.push(oneOf('share.state', filter.states))
  if (filter.kinds.length > 0) conditions.push(oneOf('share.kind', filter.kinds))
  if (filter.roles.length > 0) conditions.push(oneOf('share.role', filter.roles))
  if (filter.late) conditions.push(sql`share.owed_day < ${today}`)
  if (filter.dueFrom) conditions.push(sql`share.last_day >= ${filter.dueFrom}`)
  if (filter.dueTo) conditions.push(sql`share.last_day <= ${filter.dueTo}`)
  const patterns = likeWords(filter.text)
  if (patterns.length > 0) {
    const found = patterns.map((pattern) => sql`found.search_text like ${pattern}`)
    conditions.push(
      sql`share.obligation_id in (select found.id from obligation found where ${sql.join(found, sql` and `)})`,
    )
  }
  return sql.join(conditions, sql` and `)
}

/** As reported, the agency itself; as of a day, all that it answers for by then. */
function agencyCondition(
  { agencyId = '', structure }: ObligationFilter,
  successions: readonly Succession[],
  asOf: Day,
) {
  if (structure === 'as-reported') return sql`share.agency_id = ${agencyId}`
  return oneOf('share.agency_id', answersFor(successions, agencyId, asOf))
}

function oneOf(column: string, values: readonly string[]) {
  const [first, ...others] = values
  if (others.length === 0) return sql`${sql.ref(column)} = ${first}`
  return sql`${sql.ref(column)} = any (${[...values]}::text[])`
}

/** The order of the page; the last two make it total. Shares without a day come last. */
export function orderOf({ sort, late }: ObligationFilter): RawBuilder<unknown> {
  if (sort === 'agency') return sql`share.agency_id, share.last_day, share.obligation_id`
  const day = sql.ref(late ? 'share.owed_day' : 'share.last_day')
  if (sort === 'due-desc') return sql`${day} desc nulls last, share.obligation_id, share.agency_id`
  return sql`${day}, share.obligation_id, share.agency_id`
}
