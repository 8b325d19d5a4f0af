import { describe, expect, test } from 'vitest'
import { may, permissions, permissionsOf, type Permission } from './permission.ts'
import type { Principal } from './principal.ts'
import { personRoleSchema, type PersonRole } from './role.ts'

const holding = (...roles: PersonRole[]): Principal => ({
  kind: 'person',
  id: 'p',
  name: 'Người thử',
  email: 'thu@bo.example',
  via: 'session',
  grants: roles.map((role) => ({ role, agencyId: null, enterpriseId: null })),
})
const all = Object.keys(permissions) as Permission[]

describe('who may do what', () => {
  test.each(all.flatMap((permission) => personRoleSchema.options.map((role) => [permission, role] as const)))(
    '%s is open to the %s as the table says',
    (permission, role) => {
      const roles: 'anyone' | readonly PersonRole[] = permissions[permission]
      expect(may(holding(role), permission)).toBe(roles === 'anyone' || roles.includes(role))
    },
  )

  test('nobody signed in has only what is anyone’s', () => {
    expect(permissionsOf({ kind: 'public' })).toEqual(all.filter((permission) => permissions[permission] === 'anyone'))
  })

  test('a person without a role has no more than the public', () => {
    expect(permissionsOf(holding())).toEqual(permissionsOf({ kind: 'public' }))
  })

  test('people, settings and jobs are the administrator’s alone', () => {
    for (const permission of ['people.read', 'people.manage', 'settings.manage', 'jobs.run'] as const)
      expect(personRoleSchema.options.filter((role) => may(holding(role), permission))).toEqual([
        'ministry-administrator',
      ])
  })

  test('a leader claims and closes nothing, and an agency registers nothing', () => {
    expect(may(holding('ministry-leader'), 'obligations.close')).toBe(false)
    expect(may(holding('ministry-leader'), 'obligations.claim')).toBe(false)
    expect(may(holding('agency-officer'), 'letters.register')).toBe(false)
    expect(may(holding('enterprise-member'), 'obligations.read')).toBe(false)
  })
})
