import type { RecognitionIdInput, Recognitions, RecognitionView } from '@vnit/domain'
import type { QueryContext } from '../../trpc/contexts.ts'
import { loadRecognition, recognitionColumns, toRecognition, weakWordsIn } from './recognition.store.ts'

const most = 100

/** The scans that wait or are being read, the longest waiting first. */
export async function listRecognitions({ reads }: QueryContext): Promise<Recognitions> {
  const rows = await reads
    .selectFrom('text_recognition')
    .select(recognitionColumns)
    .where('state', 'in', ['waiting', 'reading'])
    .orderBy('asked_at')
    .limit(most)
    .execute()
  return { rows: rows.map(toRecognition) }
}

/** One of them, with the words that were recognised with little certainty. */
export async function getRecognition(
  { reads }: QueryContext,
  { sha256 }: RecognitionIdInput,
): Promise<RecognitionView> {
  const recognition = await loadRecognition(reads, sha256)
  const row = await reads
    .selectFrom('text_recognition')
    .select('places')
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return { ...recognition, weakWords: weakWordsIn(row?.places ?? null) }
}
