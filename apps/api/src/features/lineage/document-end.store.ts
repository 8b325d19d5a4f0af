import { sql } from 'kysely'
import { actorOf, type EndDocumentInput, type LineageDocument } from '@vnit/domain'
import type { CommandContext } from '../../trpc/contexts.ts'
import { keepStubs, lockStubs, type NamedDocument } from '../directives/document-stub.store.ts'
import { loadDocument } from './load-document.ts'

type By = Pick<LineageDocument, 'id' | 'kind' | 'numberSymbol'>

/** One end at a time, so that two people who record the same one make one. */
export async function lockEnds({ tx }: CommandContext): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('document_end'))`.execute(tx)
}

/** The end of a document that stands, if any. */
export async function findEnd({ tx }: CommandContext, documentId: string) {
  const row = await tx
    .selectFrom('ended_document')
    .select(['id', 'kind', 'ended_on', 'by_id'])
    .where('document_id', '=', documentId)
    .executeTakeFirst()
  return row ? { id: row.id, kind: row.kind, on: row.ended_on, byId: row.by_id } : null
}

/** The document that ends another: known here, or named by its number and then kept as a stub that waits. */
export async function resolveBy(context: CommandContext, by: EndDocumentInput['by']): Promise<By | null> {
  if (by === null) return null
  if ('id' in by) return loadDocument(context.tx, by.id)
  await lockStubs(context)
  const { numberSymbol, issuedOn, type } = { ...by, numberSymbol: by.numberSymbol.normalize('NFC') }
  const known = await context.tx
    .selectFrom('directive')
    .select('id')
    .where('number_symbol', '=', numberSymbol)
    .$if(issuedOn !== null, (asked) => asked.where('issued_on', '=', issuedOn ?? ''))
    .orderBy('issued_on', 'desc')
    .executeTakeFirst()
  if (known) return { id: known.id, kind: 'directive', numberSymbol }
  return stubOf(context, { type, numberSymbol, issuedOn, title: null })
}

async function stubOf(context: CommandContext, named: NamedDocument): Promise<By> {
  await keepStubs(context, [named])
  const { id } = await context.tx
    .selectFrom('document_stub')
    .select('id')
    .where('number_symbol', '=', named.numberSymbol)
    .where('issued_on', named.issuedOn === null ? 'is' : '=', named.issuedOn)
    .executeTakeFirstOrThrow()
  return { id, kind: 'stub', numberSymbol: named.numberSymbol }
}

/** Records the end of a document as said. */
export async function recordEnd(
  { tx, newId, now, principal }: CommandContext,
  { document, by, said }: { document: By; by: By | null; said: EndDocumentInput },
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('document_end')
    .values({
      id,
      directive_id: document.kind === 'directive' ? document.id : null,
      stub_id: document.kind === 'stub' ? document.id : null,
      kind: said.kind,
      ended_on: said.on,
      by_directive_id: by?.kind === 'directive' ? by.id : null,
      by_stub_id: by?.kind === 'stub' ? by.id : null,
      by_number: by?.numberSymbol ?? null,
      source: said.source,
      note: said.note,
      recorded_at: now,
      recorded_by: actorOf(principal).id,
      withdrawn_at: null,
      withdrawn_by: null,
      withdrawn_reason: null,
    })
    .execute()
  return id
}
