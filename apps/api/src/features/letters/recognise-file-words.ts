import type { Recognition, RecogniseInput } from '@vnit/domain'
import { refuseWith } from '../../platform/refusal-error.ts'
import type { CommandContext } from '../../trpc/contexts.ts'
import { loadRecognition } from './recognition.store.ts'

/**
 * Asks for the words of a scan or picture. Safe to repeat: what waits, is being read or is done stays as it is; what
 * was stopped or refused starts anew.
 */
export async function recogniseFileWords(context: CommandContext, input: RecogniseInput): Promise<Recognition> {
  const { tx, principal, now, audit } = context
  const file = await tx.selectFrom('stored_file').select('sha256').where('sha256', '=', input.sha256).executeTakeFirst()
  if (!file) refuseWith({ code: 'record.not_found', subject: 'file', id: input.sha256 })
  const asked = {
    file_name: input.fileName.normalize('NFC'),
    state: 'waiting' as const,
    tries: 0,
    page: 0,
    pages: null,
    text: null,
    places: null,
    refusal: null,
    letter_id: null,
    asked_at: now,
    asked_by: principal.kind === 'person' ? principal.id : null,
    changed_at: now,
  }
  await tx
    .insertInto('text_recognition')
    .values({ sha256: input.sha256, ...asked })
    .onConflict((conflict) =>
      conflict.column('sha256').doUpdateSet(asked).where('text_recognition.state', 'in', ['stopped', 'refused']),
    )
    .execute()
  await audit({
    deed: 'letter.recognition_asked',
    subject: { kind: 'file', id: input.sha256 },
    after: { fileName: asked.file_name },
  })
  return loadRecognition(tx, input.sha256)
}
