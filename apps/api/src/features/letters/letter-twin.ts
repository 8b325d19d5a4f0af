import { sql } from 'kysely'
import type { LetterRow } from '@vnit/domain'

/**
 * Of a letter under review, one document of the same number, issuer and date: a directive that is registered and has
 * its letter, or else the other letter under review that came in first. The same issuer is the same agency, or the same
 * name where the register of agencies holds none. To be joined laterally to `letter`.
 */
export const twinOfLetter = sql<NonNullable<LetterRow['twin']>>`(
  select found.kind, found.id from (
    (select 'directive' as kind, directive.id, 1 as rank from directive
      where directive.number_symbol = letter.number_symbol and directive.issued_on = letter.issued_on
        and (directive.issuer_id = letter.issuer_id or directive.issuer_key = letter.issuer_key)
        and (directive.origin <> 'built-in facts' or directive.file_sha256 is not null)
      limit 1)
    union all
    (select 'letter', other.id, 2 from letter_intake other
      where other.state = 'taken-in' and other.id <> letter.id
        and other.number_symbol = letter.number_symbol and other.issued_on = letter.issued_on
        and (other.issuer_id = letter.issuer_id or other.issuer_key = letter.issuer_key)
      order by other.taken_in_at, other.id limit 1)
  ) found
  where letter.state = 'taken-in'
  order by found.rank limit 1)`.as('twin')
