import { sql } from 'kysely'
import type { CommandContext } from '../../trpc/contexts.ts'

/**
 * Stubs are made and registered documents tied to them by one deed at a time, so that no stub waits for a document that
 * was registered meanwhile.
 */
export async function lockStubs({ tx }: Pick<CommandContext, 'tx'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('document_stub'))`.execute(tx)
}
