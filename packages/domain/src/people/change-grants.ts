import { ok, refuse, type Result } from '../result.ts'
import type { RefusalOf } from '../refusals.ts'
import type { Grant } from './role.ts'

export type GrantChange = { added: Grant[]; ended: Grant[] }

/** The roles that end and those that begin when a person's roles become `wanted`; each carries the scope its role needs. */
export function changeGrants(
  held: readonly Grant[],
  wanted: readonly Grant[],
): Result<GrantChange, RefusalOf<'person.grant_incomplete'>> {
  const incomplete = wanted.find((grant) => !isComplete(grant))
  if (incomplete) return refuse({ code: 'person.grant_incomplete', role: incomplete.role })
  return ok({ added: withoutThose(wanted, held), ended: withoutThose(held, wanted) })
}

function isComplete({ role, agencyId, enterpriseId }: Grant): boolean {
  return (
    (role === 'agency-officer') === (agencyId !== null) && (role === 'enterprise-member') === (enterpriseId !== null)
  )
}

function withoutThose(grants: readonly Grant[], others: readonly Grant[]): Grant[] {
  const known = new Set(others.map(keyOf))
  return [...new Map(grants.map((grant) => [keyOf(grant), grant])).values()].filter((grant) => !known.has(keyOf(grant)))
}

/** Two grants are the same when role and scope are. */
function keyOf({ role, agencyId, enterpriseId }: Grant): string {
  return [role, agencyId ?? '', enterpriseId ?? ''].join('|')
}
