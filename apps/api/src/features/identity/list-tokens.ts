import type { Tokens } from '@vnit/domain'
import type { QueryContext } from '../../trpc/contexts.ts'
import { requirePerson } from './require-session.ts'
import { tokenColumns } from './token-row.ts'

/** The person's access tokens, the newest first, ended ones too. */
export async function listTokens({ reads, principal }: QueryContext): Promise<Tokens> {
  const person = requirePerson(principal)
  const rows = await reads
    .selectFrom('access_token')
    .select(tokenColumns)
    .where('person_id', '=', person.id)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(200)
    .execute()
  return { rows }
}
