import { type Recognition, type RecognitionView, type Refusal, tellRefusal } from '@vnit/domain'
import { refuseWith } from '../../platform/refusal-error.ts'
import type { Reads } from '../../platform/platform.ts'

export const recognitionColumns = [
  'sha256',
  'file_name',
  'state',
  'page',
  'pages',
  'letter_id',
  'refusal',
  'asked_at',
] as const

type RecognitionRow = {
  sha256: string
  file_name: string
  state: Recognition['state']
  page: number
  pages: number | null
  letter_id: string | null
  refusal: Refusal | null
  asked_at: string
}

const weakBelow = 0.7

/** The words that a person should look at: recognised with little certainty. */
export function weakWordsIn(places: RecognitionView['weakWords'] | null): RecognitionView['weakWords'] {
  return (places ?? []).filter(({ confidence }) => confidence < weakBelow)
}

/** The row as screens show it. */
export function toRecognition(row: RecognitionRow): Recognition {
  const told = row.refusal && tellRefusal(row.refusal)
  return {
    sha256: row.sha256,
    fileName: row.file_name,
    state: row.state,
    page: row.page,
    pages: row.pages,
    letterId: row.letter_id,
    refusal: told && { code: told.code, vi: told.vi, en: told.en, again: told.again },
    askedAt: row.asked_at,
  }
}

/** The recognition of a file as it stands, or a refusal when nobody asked for it. */
export async function loadRecognition(reads: Pick<Reads, 'selectFrom'>, sha256: string): Promise<Recognition> {
  const row = await reads
    .selectFrom('text_recognition')
    .select(recognitionColumns)
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return row ? toRecognition(row) : refuseWith({ code: 'record.not_found', subject: 'file', id: sha256 })
}
