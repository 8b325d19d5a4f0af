import { z } from 'zod'

/** What a person is to vnit. An agency officer's rights reach the agency and its units; a member's, one enterprise. */
export const personRoleSchema = z.enum([
  'ministry-administrator',
  'ministry-officer',
  'ministry-leader',
  'agency-officer',
  'enterprise-member',
])
export type PersonRole = z.infer<typeof personRoleSchema>

/** A role held by a person: for ministry roles both scopes are null. */
export const grantSchema = z.object({
  role: personRoleSchema,
  agencyId: z.string().max(40).nullable().default(null),
  enterpriseId: z.uuid().nullable().default(null),
})
export type Grant = z.infer<typeof grantSchema>
