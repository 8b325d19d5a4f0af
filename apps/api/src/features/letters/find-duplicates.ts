import type { Duplicates, FindDuplicatesInput } from '@vnit/domain'
import type { QueryContext } from '../../trpc/contexts.ts'
import { issuerKey } from '../directives/issuer-key.ts'

/**
 * What has the same number, issuer and date as the letter: directives that are registered, letters under review. An
 * issuer is the same agency, or, where the register does not hold it, the same name.
 */
export async function findDuplicates({ reads }: QueryContext, input: FindDuplicatesInput): Promise<Duplicates> {
  const { id, numberSymbol, issuedOn } = input
  const key = issuerKey(input.issuerName)
  const [directives, letters] = await Promise.all([
    reads
      .selectFrom('directive')
      .select(['id', 'number_symbol', 'issued_on', 'subject', 'origin', 'file_sha256'])
      .where('number_symbol', '=', numberSymbol)
      .where((is) => is.or([is('issuer_id', '=', input.issuerId), is('issuer_key', '=', key)]))
      .where('issued_on', '=', issuedOn)
      .execute(),
    reads
      .selectFrom('letter_intake as letter')
      .leftJoin('person', 'person.id', 'letter.taken_in_by')
      .select(['letter.id', 'letter.file_name', 'letter.taken_in_at', 'letter.taken_in_by', 'person.name'])
      .where('letter.number_symbol', '=', numberSymbol)
      .where((is) => is.or([is('letter.issuer_id', '=', input.issuerId), is('letter.issuer_key', '=', key)]))
      .where('letter.issued_on', '=', issuedOn)
      .where('letter.state', '=', 'taken-in')
      .where('letter.id', '<>', id)
      .orderBy('letter.taken_in_at')
      .limit(20)
      .execute(),
  ])
  return {
    directives: directives.map((row) => ({
      id: row.id,
      numberSymbol: row.number_symbol,
      issuedOn: row.issued_on,
      subject: row.subject,
      joinable: row.origin === 'built-in facts' && row.file_sha256 === null,
    })),
    letters: letters.map((row) => ({
      id: row.id,
      fileName: row.file_name,
      takenInAt: row.taken_in_at,
      takenInBy: row.taken_in_by === null ? null : { id: row.taken_in_by, name: row.name ?? '' },
    })),
  }
}
