import { describe, expect, test } from 'vitest'
import { changeGrants } from './change-grants.ts'
import type { Grant, PersonRole } from './role.ts'

const grant = (role: PersonRole, agencyId: string | null = null, enterpriseId: string | null = null): Grant => ({
  role,
  agencyId,
  enterpriseId,
})

describe('changing roles', () => {
  test('ends what is no longer wanted, adds what is new, leaves the rest', () => {
    const kept = grant('agency-officer', 'MOH')
    expect(changeGrants([kept, grant('ministry-officer')], [kept, kept, grant('agency-officer', 'PR-01')])).toEqual({
      ok: true,
      value: { added: [grant('agency-officer', 'PR-01')], ended: [grant('ministry-officer')] },
    })
  })

  test.each([
    grant('agency-officer'),
    grant('ministry-officer', 'MOH'),
    grant('enterprise-member'),
    grant('enterprise-member', 'MOH'),
    grant('ministry-leader', null, 'b9c3'),
  ])('refuses a role without the scope it needs, or with one it does not have: %o', (incomplete) => {
    expect(changeGrants([], [incomplete])).toEqual({
      ok: false,
      refusal: { code: 'person.grant_incomplete', role: incomplete.role },
    })
  })
})
