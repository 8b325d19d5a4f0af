import type { TakenIn } from '@vnit/domain'
import type { Reads } from '../../platform/platform.ts'

/** The letter that a file already is; null when it is none, or only one that was set aside. */
export async function findTakenIn(reads: Pick<Reads, 'selectFrom'>, sha256: string): Promise<TakenIn | null> {
  const row = await reads
    .selectFrom('letter_intake')
    .select(['id', 'version', 'state', 'directive_id'])
    .where('file_sha256', '=', sha256)
    .where('state', '<>', 'set-aside')
    .executeTakeFirst()
  if (row) return { id: row.id, version: row.version, already: true, state: row.state, directiveId: row.directive_id }
  return null
}
