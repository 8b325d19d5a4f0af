import { fold } from '@vnit/vietnamese'
import { sql } from 'kysely'
import { actorOf, type DocumentType } from '@vnit/domain'
import type { CommandContext } from '../../trpc/contexts.ts'

/** A document as it is named by whoever cites it. */
export type NamedDocument = {
  type: DocumentType
  numberSymbol: string
  issuedOn: string | null
  title: string | null
}

/**
 * Stubs are made and registered documents tied to them by one deed at a time, so that no stub waits for a document that
 * was registered meanwhile.
 */
export async function lockStubs({ tx }: CommandContext): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('document_stub'))`.execute(tx)
}

/** A stub for each document that has none of its number and date. */
export async function keepStubs({ tx, newId, now, principal }: CommandContext, named: NamedDocument[]): Promise<void> {
  if (named.length === 0) return
  await tx
    .insertInto('document_stub')
    .values(
      named.map(({ type, numberSymbol, issuedOn, title }) => ({
        id: newId(),
        type,
        number_symbol: numberSymbol,
        issued_on: issuedOn,
        title,
        directive_id: null,
        created_at: now,
        created_by: actorOf(principal).id,
        search_text: fold([numberSymbol, title ?? ''].join(' ')),
      })),
    )
    .onConflict((conflict) => conflict.columns(['number_symbol', 'issued_on']).doNothing())
    .execute()
}
