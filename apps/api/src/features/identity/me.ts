import { sql } from 'kysely'
import { permissionsOf, type Me } from '@vnit/domain'
import type { QueryContext } from '../../trpc/contexts.ts'
import { viewGrants } from '../people/grant-view.ts'

const nobody = { person: null, via: null, readOnly: false, grants: [] }

/** Who asks, with the names of their agencies today, every permission they hold, and whether samples are about. */
export async function me({ reads, principal, today }: QueryContext): Promise<Me> {
  const permissions = permissionsOf(principal)
  const { rows } = await sql<{ samples: boolean }>`select vnit_has_samples() as samples`.execute(reads)
  const samples = rows[0]?.samples ?? false
  if (principal.kind !== 'person') return { ...nobody, permissions, samples }
  const person = await reads
    .selectFrom('person')
    .select(['id', 'name', 'email', 'language', 'sample'])
    .where('id', '=', principal.id)
    .executeTakeFirst()
  if (!person) return { ...nobody, permissions, samples }
  const grants = await viewGrants(reads, principal.grants, today)
  return { person, via: principal.via, readOnly: principal.readOnly ?? false, grants, permissions, samples }
}
