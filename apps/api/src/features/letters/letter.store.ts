import { actorOf, draftOf, type LetterCorrections, type LetterDraft, type LetterState } from '@vnit/domain'
import { refuseWith } from '../../platform/refusal-error.ts'
import type { Reads, Tx } from '../../platform/platform.ts'
import type { CommandContext } from '../../trpc/contexts.ts'

export type Letter = {
  id: string
  version: number
  state: LetterState
  fileSha256: string
  corrections: LetterCorrections
  draft: LetterDraft
}

const columns = ['id', 'version', 'state', 'file_sha256', 'reading', 'corrections'] as const

/** The letter as it stands, or a refusal when it is not there. */
export async function loadLetter(reads: Pick<Reads, 'selectFrom'>, id: string): Promise<Letter> {
  const row = await reads.selectFrom('letter_intake').select(columns).where('id', '=', id).executeTakeFirst()
  return toLetter(row, id)
}

/** The letter locked for a change: refused when it is decided already or another version than the person saw. */
export async function lockLetter(tx: Tx, id: string, version: number): Promise<Letter> {
  const row = await tx.selectFrom('letter_intake').select(columns).where('id', '=', id).forUpdate().executeTakeFirst()
  const letter = toLetter(row, id)
  if (letter.state !== 'taken-in') refuseWith({ code: 'letter.already_decided', state: letter.state })
  if (letter.version !== version) refuseWith({ code: 'record.changed_meanwhile', subject: 'letter' })
  return letter
}

type Change = {
  corrections?: LetterCorrections
  state?: LetterState
  directiveId?: string
  reason?: string
}

/** Leaves the locked letter changed, one version further. */
export async function recordLetterChange({ tx, principal, now }: CommandContext, letter: Letter, change: Change) {
  await tx
    .updateTable('letter_intake')
    .set({
      version: letter.version + 1,
      corrections: JSON.stringify(change.corrections ?? letter.corrections),
      state: change.state ?? letter.state,
      directive_id: change.directiveId ?? null,
      set_aside_reason: change.reason ?? null,
      changed_at: now,
      changed_by: actorOf(principal).id,
    })
    .where('id', '=', letter.id)
    .execute()
}

type LetterColumns = {
  id: string
  version: number
  state: LetterState
  file_sha256: string
  reading: Parameters<typeof draftOf>[0]
  corrections: LetterCorrections
}

function toLetter(row: LetterColumns | undefined, id: string): Letter {
  if (!row) refuseWith({ code: 'letter.not_found', id })
  return {
    id: row.id,
    version: row.version,
    state: row.state,
    fileSha256: row.file_sha256,
    corrections: row.corrections,
    draft: draftOf(row.reading, row.corrections),
  }
}
