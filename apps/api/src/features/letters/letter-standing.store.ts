import { sql } from 'kysely'
import { draftOf, letterStanding, type Agency, type LetterCorrections, type LetterReading } from '@vnit/domain'
import { fold } from '@vnit/vietnamese'
import type { CommandContext } from '../../trpc/contexts.ts'
import { loadAgenciesOn } from '../directives/agencies-on.ts'
import { issuerKey } from '../directives/issuer-key.ts'

const atOnce = 100

/** The columns by which lists show and sort a letter. */
export function standingColumns(
  { reading, corrections, fileName }: { reading: LetterReading; corrections: LetterCorrections; fileName: string },
  agencies: readonly Agency[],
) {
  const stands = letterStanding(reading, corrections, agencies)
  const words = [stands.numberSymbol, stands.subject, stands.issuerName, fileName]
  return {
    number_symbol: stands.numberSymbol,
    issuer_id: stands.issuerId,
    issuer_name: stands.issuerName,
    issuer_key: issuerKey(stands.issuerName),
    issued_on: stands.issuedOn,
    subject: stands.subject,
    search_text: fold(words.filter((one) => one !== null).join(' ')),
    doubts: stands.doubts,
    repairs: stands.repairs,
    problems: stands.problems,
  }
}

/** Counts one letter anew after its corrections changed. */
export async function recountLetter({ tx, today }: Pick<CommandContext, 'tx' | 'today'>, id: string): Promise<void> {
  const row = await tx
    .selectFrom('letter_intake')
    .select(['reading', 'corrections', 'file_name'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const letter = { reading: row.reading, corrections: row.corrections, fileName: row.file_name }
  const on = draftOf(row.reading, row.corrections).issuedOn ?? today
  await tx
    .updateTable('letter_intake')
    .set(standingColumns(letter, await loadAgenciesOn(tx, on)))
    .where('id', '=', id)
    .execute()
}

/** Counts the letters that came in before lists held their standing, some at a time; run at each start. */
export async function countLetters({ tx, today }: CommandContext): Promise<{ letters: number }> {
  const { n } = await tx
    .selectFrom('letter_intake')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('doubts', 'is', null)
    .executeTakeFirstOrThrow()
  const agencies = n === 0 ? [] : await loadAgenciesOn(tx, today)
  for (let done = 0; done < n; done += atOnce) await countSome(tx, agencies)
  return { letters: n }
}

async function countSome(tx: CommandContext['tx'], agencies: readonly Agency[]): Promise<void> {
  const rows = await tx
    .selectFrom('letter_intake')
    .select(['id', 'reading', 'corrections', 'file_name'])
    .where('doubts', 'is', null)
    .orderBy('id')
    .limit(atOnce)
    .execute()
  const counted = rows.map(({ id, reading, corrections, file_name: fileName }) => ({
    id,
    ...standingColumns({ reading, corrections, fileName }, agencies),
  }))
  await sql`
    update letter_intake letter set
      number_symbol = now.number_symbol, issuer_id = now.issuer_id, issuer_name = now.issuer_name,
      issuer_key = now.issuer_key,
      issued_on = now.issued_on, subject = now.subject, search_text = now.search_text,
      doubts = now.doubts, repairs = now.repairs, problems = now.problems
    from jsonb_to_recordset(${JSON.stringify(counted)}::jsonb) as now (
      id uuid, number_symbol text, issuer_id text, issuer_name text, issuer_key text, issued_on date, subject text,
      search_text text, doubts integer, repairs integer, problems integer)
    where letter.id = now.id`.execute(tx)
}
