import { sql } from 'kysely'
import { may } from '@vnit/domain'
import type { QueryContext } from '../../trpc/contexts.ts'

/** The agencies whose shares the caller sees, as the database says it; null is all of them. */
export async function myAgencies({ reads, principal }: QueryContext): Promise<string[] | null> {
  if (may(principal, 'letters.read') || may(principal, 'obligations.close') || isLeader(principal)) return null
  const { rows } = await sql<{ ids: string[] }>`select vnit_my_agencies() as ids`.execute(reads)
  return rows[0]?.ids ?? []
}

function isLeader(principal: QueryContext['principal']): boolean {
  return principal.kind === 'person' && principal.grants.some(({ role }) => role === 'ministry-leader')
}
