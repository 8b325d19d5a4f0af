import type { TakeInLetterInput, TakenIn } from '@vnit/domain'
import { convertedFrom, mediaTypes } from '../../files/index.ts'
import { refuseWith } from '../../platform/refusal-error.ts'
import type { CommandContext } from '../../trpc/contexts.ts'
import { loadAgenciesOn } from '../directives/agencies-on.ts'
import { standingColumns } from './letter-standing.store.ts'
import type { ReadFile } from './read-file.ts'
import { findTakenIn } from './taken-in.ts'

/**
 * Takes in a file that was read before: every field is proposed from its text. The same file again answers with the
 * draft or directive that it already is.
 */
export async function takeInLetter(
  context: CommandContext,
  input: TakeInLetterInput,
  file: ReadFile | null,
  takenInBy: string | null = null,
): Promise<TakenIn> {
  const { tx, audit, newId, today } = context
  const fileName = input.fileName.normalize('NFC')
  const present = await findTakenIn(tx, input.sha256)
  if (present) {
    await audit({ deed: 'letter.offered_again', subject: { kind: 'letter', id: present.id } })
    return present
  }
  // Not read because it was taken in already, and set aside since.
  if (file === null) refuseWith({ code: 'record.changed_meanwhile', subject: 'letter' })
  const { reading } = file
  const id = newId()
  const recorded = await recordLetter(context, takenInBy, {
    id,
    file_sha256: input.sha256,
    file_name: fileName,
    media_type: mediaTypes[file.kind],
    text: reading.text,
    converted_from: convertedFrom(file.encoding),
    reading: JSON.stringify(reading),
    read_with: reading.readerVersion,
    ...standingColumns(
      { reading, corrections: {}, fileName },
      await loadAgenciesOn(tx, reading.issuedOn.value ?? today),
    ),
  })
  await audit({
    deed: 'letter.taken_in',
    subject: { kind: 'letter', id },
    after: { fileName: input.fileName, sha256: input.sha256, numberSymbol: reading.numberSymbol.value },
  })
  if (!recorded) return (await findTakenIn(tx, input.sha256)) ?? refuseWith({ code: 'letter.not_found', id })
  return { id, version: 1, already: false, state: 'taken-in', directiveId: null }
}

type NewLetter = {
  id: string
  file_sha256: string
  file_name: string
  media_type: string
  text: string
  converted_from: string | null
  reading: string
  read_with: number
} & ReturnType<typeof standingColumns>

/** Of two people who take the same file in at once, the second finds the first one's letter. */
async function recordLetter(
  { tx, principal, now }: CommandContext,
  takenInBy: string | null,
  letter: NewLetter,
): Promise<boolean> {
  const by = principal.kind === 'person' ? principal.id : takenInBy
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('letter_intake')
    .values({
      ...letter,
      corrections: '{}',
      version: 1,
      state: 'taken-in',
      directive_id: null,
      set_aside_reason: null,
      taken_in_at: now,
      taken_in_by: by,
      changed_at: now,
      changed_by: by ?? 'system',
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
