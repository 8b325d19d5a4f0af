import { z } from 'zod'
import type { Principal } from './principal.ts'
import type { PersonRole } from './role.ts'

const ministry = ['ministry-administrator', 'ministry-officer', 'ministry-leader'] as const
const officers = ['ministry-administrator', 'ministry-officer'] as const
const administration = [...ministry, 'agency-officer'] as const
const signedIn = [...administration, 'enterprise-member'] as const

/**
 * Who may do what, as a table: each permission names the roles that hold it. `anyone` needs no sign-in. Row level
 * security narrows what the holder sees; this table only opens the door.
 */
export const permissions = {
  anyone: 'anyone',
  self: signedIn,
  'agencies.read': administration,
  'letters.read': officers,
  'letters.register': officers,
  'directives.read': administration,
  'obligations.read': administration,
  'obligations.claim': [...officers, 'agency-officer'],
  'obligations.close': officers,
  'audit.read': administration,
  'jobs.read': ['ministry-administrator'],
  'jobs.run': ['ministry-administrator'],
  'people.read': ['ministry-administrator'],
  'people.manage': ['ministry-administrator'],
  'settings.manage': ['ministry-administrator'],
  'tokens.manage': signedIn,
  search: administration,
  'views.manage': signedIn,
} as const satisfies Record<string, 'anyone' | readonly PersonRole[]>

export type Permission = keyof typeof permissions

const allPermissions = Object.keys(permissions) as [Permission, ...Permission[]]
export const permissionSchema = z.enum(allPermissions)

/** Whether the principal holds the permission. The system holds all of them. */
export function may(principal: Principal, permission: Permission): boolean {
  const roles: 'anyone' | readonly PersonRole[] = permissions[permission]
  if (roles === 'anyone' || principal.kind === 'system') return true
  if (principal.kind === 'public') return false
  return principal.grants.some((grant) => roles.includes(grant.role))
}

/** All that the principal may do, for a screen to show the right doors. */
export function permissionsOf(principal: Principal): Permission[] {
  return allPermissions.filter((permission) => may(principal, permission))
}
