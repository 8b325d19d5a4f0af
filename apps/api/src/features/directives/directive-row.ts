import { sql, type SqlBool } from 'kysely'
import type { DirectiveRow } from '@vnit/domain'
import type { QueryContext } from '../../trpc/contexts.ts'

/** Directives with the issuer's name of that day and how many shares of their tasks are open and late. */
export function selectDirectives({ reads, today }: QueryContext) {
  return reads
    .selectFrom('directive')
    .select(['directive.id', 'directive.number_symbol', 'directive.type', 'directive.issuer_id', 'directive.issued_on'])
    .select(['directive.subject', 'directive.origin', issuerName.as('issuer_name')])
    .select([
      sql<number>`(select count(*) from directive_addressee a
        where a.directive_id = directive.id and a.through <> 'party')`.as('addressees'),
      sql<number>`(select count(*) from directive_addressee_item i
        where i.directive_id = directive.id and ${byName('i')})`.as('addressees_by_name'),
      sql<number>`(select count(*) from obligation o where o.directive_id = directive.id)`.as('obligations'),
      sql<number>`(select count(*) from assignment s
        where s.directive_id = directive.id and s.state <> 'closed')`.as('open'),
      sql<number>`(select count(*) from assignment s
        where s.directive_id = directive.id and s.owed_day < ${today})`.as('late'),
    ])
}

/** Of an addressee: kept by its name, and nobody chose its agency yet. */
export const byName = (table: string) =>
  sql<SqlBool>`${sql.ref(`${table}.agency_id`)} is null and ${sql.ref(`${table}.means`)} ->> 'kind' = 'unknown'`

/** The issuer's name of that day, or the name that the letter gives where the register does not hold the issuer. */
export const issuerName = sql<string>`coalesce((
  select name.name_vi from agency_name name join agency on agency.id = name.agency_id
  where agency.id = directive.issuer_id
    and name.during @> least(greatest(directive.issued_on, agency.from_day), agency.to_day - 1)),
  directive.issuer_name, directive.issuer_id)`

type SelectedDirective = {
  id: string
  number_symbol: string
  type: DirectiveRow['type']
  issuer_id: string | null
  issuer_name: string
  issued_on: string
  subject: string
  origin: DirectiveRow['origin']
  addressees: number
  addressees_by_name: number
  obligations: number
  open: number
  late: number
}

/** The row as screens and callers see it. */
export function toDirectiveRow(row: SelectedDirective): DirectiveRow {
  return {
    id: row.id,
    numberSymbol: row.number_symbol,
    type: row.type,
    issuerId: row.issuer_id,
    issuerName: row.issuer_name,
    issuedOn: row.issued_on,
    subject: row.subject,
    origin: row.origin,
    addressees: row.addressees,
    addresseesByName: row.addressees_by_name,
    obligations: row.obligations,
    open: row.open,
    late: row.late,
  }
}
