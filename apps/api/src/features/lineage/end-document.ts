import { sql } from 'kysely'
import { endDocument as decide, type EndDocumentInput, type Ended } from '@vnit/domain'
import { orRefuse } from '../../platform/refusal-error.ts'
import type { CommandContext } from '../../trpc/contexts.ts'
import { findEnd, lockEnds, recordEnd, resolveBy } from './document-end.store.ts'
import { restingOnEnded, stoppedEarly } from './flag-walk.ts'
import { loadDocument } from './load-document.ts'

/**
 * Records that a document, registered or a stub, was replaced or ended. From that day on, all that rests on it is
 * flagged. The same end said again is the same end.
 */
export async function endDocument(context: CommandContext, input: EndDocumentInput): Promise<Ended> {
  await lockEnds(context)
  const document = await loadDocument(context.tx, input.id)
  const by = await resolveBy(context, input.by)
  const present = await findEnd(context, document.id)
  const { already } = orRefuse(decide(document, present, { kind: input.kind, on: input.on, byId: by?.id ?? null }))
  const endId = already && present ? present.id : await recordEnd(context, { document, by, said: input })
  const subject = { kind: document.kind === 'directive' ? 'directive' : 'document', id: document.id }
  const after = {
    endKind: input.kind,
    endedOn: input.on,
    endedBy: by?.numberSymbol ?? null,
    endSource: input.source,
    endNote: input.note,
  }
  await context.audit(
    already
      ? { deed: 'document.ended_again', subject }
      : { deed: 'document.ended', subject, after: { ...after, endId, numberSymbol: document.numberSymbol } },
  )
  return { endId, already, ...(await countFlagged(context, endId)) }
}

async function countFlagged({ tx, today }: CommandContext, endId: string): Promise<Pick<Ended, 'flagged' | 'more'>> {
  const { rows } = await sql<{ flagged: number; more: boolean }>`
    with recursive ${restingOnEnded(today, endId)}
    select count(distinct directive_id) as flagged, ${stoppedEarly('looked')} as more from flagged`.execute(tx)
  return { flagged: rows[0]?.flagged ?? 0, more: rows[0]?.more ?? false }
}
