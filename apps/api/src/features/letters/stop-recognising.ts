import type { Recognition, RecognitionIdInput } from '@vnit/domain'
import type { CommandContext } from '../../trpc/contexts.ts'
import { loadRecognition } from './recognition.store.ts'

/** Stops the recognition of a file. Safe to repeat: what has ended already stays as it ended. */
export async function stopRecognising(context: CommandContext, { sha256 }: RecognitionIdInput): Promise<Recognition> {
  const { tx, now, audit } = context
  const before = await loadRecognition(tx, sha256)
  await tx
    .updateTable('text_recognition')
    .set({ state: 'stopped', changed_at: now })
    .where('sha256', '=', sha256)
    .where('state', 'in', ['waiting', 'reading'])
    .execute()
  const after = await loadRecognition(tx, sha256)
  await audit({
    deed: 'letter.recognition_stopped',
    subject: { kind: 'file', id: sha256 },
    before: { state: before.state, page: before.page },
    after: { state: after.state },
  })
  return after
}
