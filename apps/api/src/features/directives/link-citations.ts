import { sql } from 'kysely'
import type { CommandContext } from '../../trpc/contexts.ts'
import { keepStubs, lockStubs, type NamedDocument } from './document-stub.store.ts'

/** A citation of the very document that cites: its own number, and no other date. */
const ofItself = sql`(cited.number_symbol = own.number_symbol
  and (cited.issued_on is null or cited.issued_on = own.issued_on))`

/**
 * Ties what a directive cites to the directives that are registered, leaves a stub for each document that is not, and
 * ties the stubs that waited for this very directive to it. A document that names itself rests on nothing by that.
 * Answers how many waited.
 */
export async function linkCitations(context: CommandContext, directiveId: string): Promise<{ stubsLinked: number }> {
  const { tx } = context
  await lockStubs(context)
  await sql`
    update directive_citation cited set cited_directive_id = known.id from directive known
    where cited.directive_id = ${directiveId} and known.id <> ${directiveId}
      and known.number_symbol = cited.number_symbol
      and (cited.issued_on is null or cited.issued_on = known.issued_on)`.execute(tx)
  const { rows: waiting } = await sql<NamedDocument>`
    select distinct on (cited.number_symbol, cited.issued_on)
      cited.type, cited.number_symbol as "numberSymbol", cited.issued_on as "issuedOn", cited.title
    from directive_citation cited join directive own on own.id = cited.directive_id
    where cited.directive_id = ${directiveId} and cited.cited_directive_id is null
      and cited.number_symbol is not null and not ${ofItself}
    order by cited.number_symbol, cited.issued_on, cited.title nulls last`.execute(tx)
  await keepStubs(context, waiting)
  await sql`
    update directive_citation cited set stub_id = stub.id from document_stub stub, directive own
    where cited.directive_id = ${directiveId} and cited.cited_directive_id is null
      and own.id = cited.directive_id and not ${ofItself}
      and stub.number_symbol = cited.number_symbol and stub.issued_on is not distinct from cited.issued_on`.execute(tx)
  return { stubsLinked: await linkWaiting(context, directiveId) }
}

/** Of two documents in one number without a date, the one that waits takes the first that is registered. */
async function linkWaiting({ tx }: CommandContext, directiveId: string): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    update document_stub stub set directive_id = own.id from directive own
    where own.id = ${directiveId} and stub.directive_id is null and stub.number_symbol = own.number_symbol
      and (stub.issued_on is null or stub.issued_on = own.issued_on)
    returning stub.id`.execute(tx)
  if (rows.length === 0) return 0
  await tx
    .updateTable('directive_citation')
    .set({ cited_directive_id: directiveId })
    .where(
      'stub_id',
      'in',
      rows.map(({ id }) => id),
    )
    .where('directive_id', '<>', directiveId)
    .where('cited_directive_id', 'is', null)
    .execute()
  return rows.length
}
