import type { TakeInLetterInput, TakenIn } from '@vnit/domain'
import { readLetter } from '@vnit/letters'
import { convertedFrom, mediaTypes } from '../../files/index.ts'
import { orRefuse, refuseWith } from '../../platform/refusal-error.ts'
import type { Tx } from '../../platform/platform.ts'
import type { CommandContext } from '../../trpc/contexts.ts'
import { loadAgenciesOn } from '../directives/agencies-on.ts'
import { loadAgencyRegister } from './agency-register.ts'
import { standingColumns } from './letter-standing.store.ts'
import { textOfFile } from './text-of-file.ts'
import { weakenReading } from './weaken-reading.ts'

/**
 * Takes an uploaded file in: its text is read and every field proposed. The same file again answers with the draft or
 * directive that it already is.
 */
export async function takeInLetter(
  context: CommandContext,
  input: TakeInLetterInput,
  takenInBy: string | null = null,
): Promise<TakenIn> {
  const { tx, audit, newId, today } = context
  const fileName = input.fileName.normalize('NFC')
  const present = await findTakenIn(tx, input.sha256)
  if (present) {
    await audit({ deed: 'letter.offered_again', subject: { kind: 'letter', id: present.id } })
    return present
  }
  const file = await tx.selectFrom('stored_file').select('bytes').where('sha256', '=', input.sha256).executeTakeFirst()
  if (!file) refuseWith({ code: 'record.not_found', subject: 'file', id: input.sha256 })
  const extracted = orRefuse(await textOfFile(tx, input.sha256, file.bytes))
  const read = readLetter(extracted.text.replaceAll('\u0000', ' '), await loadAgencyRegister(tx))
  const reading = weakenReading(read, extracted.places)
  const id = newId()
  const recorded = await recordLetter(context, takenInBy, {
    id,
    file_sha256: input.sha256,
    file_name: fileName,
    media_type: mediaTypes[extracted.kind],
    text: reading.text,
    converted_from: convertedFrom(extracted.encoding),
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

async function findTakenIn(tx: Tx, sha256: string): Promise<TakenIn | null> {
  const row = await tx
    .selectFrom('letter_intake')
    .select(['id', 'version', 'state', 'directive_id'])
    .where('file_sha256', '=', sha256)
    .where('state', '<>', 'set-aside')
    .executeTakeFirst()
  if (row) return { id: row.id, version: row.version, already: true, state: row.state, directiveId: row.directive_id }
  return null
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
