import { sql } from 'kysely'
import { vocabularyOf, type Vocabulary } from '@vnit/vietnamese'
import type { Reads } from '../../platform/platform.ts'

type Known = { revision: number; vocabulary: Vocabulary }

const known = new WeakMap<Reads, Known>()

/** The words of the index as this copy last read them; `fresh` reads them again when the revision has moved on. */
export async function catalogueWords(reads: Reads, revision: number | null = null): Promise<Known> {
  const kept = known.get(reads)
  if (kept && (revision === null || kept.revision === revision)) return kept
  const { rows } = await sql<{ revision: number; listings: number; words: [string, number][] | null }>`
    select r.revision, r.listings, (select json_agg(json_build_array(word, listings)) from catalogue_word) as words
    from catalogue_revision r`.execute(reads)
  const row = rows[0] ?? { revision: 0, listings: 0, words: null }
  const read = { revision: row.revision, vocabulary: vocabularyOf(new Map(row.words ?? []), row.listings) }
  known.set(reads, read)
  return read
}
