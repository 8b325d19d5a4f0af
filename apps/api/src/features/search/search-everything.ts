import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { addDays, type Everything, type SearchEverythingInput } from '@vnit/domain'
import type { QueryContext } from '../../trpc/contexts.ts'
import { likeWords } from './like-words.ts'

const atMost = 8

/** Agencies, directives and obligations whose folded text holds every typed word, at most eight of each. */
export async function searchEverything({ reads }: QueryContext, input: SearchEverythingInput): Promise<Everything> {
  const patterns = likeWords(input.text)
  if (patterns.length === 0) return { agencies: [], directives: [], obligations: [] }
  const holds = (column: string): RawBuilder<SqlBool> =>
    sql<SqlBool>`${sql.join(
      patterns.map((pattern) => sql`${sql.ref(column)} like ${pattern}`),
      sql` and `,
    )}`
  const [agencies, directives, obligations] = await Promise.all([
    reads
      .selectFrom('agency')
      .innerJoin('agency_name as name', 'name.agency_id', 'agency.id')
      .distinctOn(['agency.to_day', 'agency.search_text', 'agency.id'])
      .select(['agency.id', 'agency.to_day', 'name.name_vi', 'name.abbreviation'])
      .where(holds('agency.search_text'))
      .orderBy('agency.to_day', (order) => order.desc().nullsFirst())
      .orderBy('agency.search_text')
      .orderBy('agency.id')
      .orderBy('name.from_day', (order) => order.desc().nullsLast())
      .limit(atMost)
      .execute(),
    reads
      .selectFrom('directive')
      .select(['id', 'number_symbol', 'issued_on', 'subject'])
      .where(holds('directive.search_text'))
      .orderBy('issued_on', 'desc')
      .limit(atMost)
      .execute(),
    reads
      .selectFrom('obligation')
      .innerJoin('directive', 'directive.id', 'obligation.directive_id')
      .select(['obligation.id', 'directive.number_symbol', 'obligation.summary_vi'])
      .where(holds('obligation.search_text'))
      .orderBy('directive.issued_on', 'desc')
      .orderBy('obligation.place')
      .limit(atMost)
      .execute(),
  ])
  return {
    agencies: agencies.map((row) => ({
      id: row.id,
      name: row.name_vi,
      abbreviation: row.abbreviation,
      lastDay: row.to_day === null ? null : addDays(row.to_day, -1),
    })),
    directives: directives.map((row) => ({
      id: row.id,
      numberSymbol: row.number_symbol,
      issuedOn: row.issued_on,
      subject: row.subject,
    })),
    obligations: obligations.map((row) => ({ id: row.id, numberSymbol: row.number_symbol, summary: row.summary_vi })),
  }
}
