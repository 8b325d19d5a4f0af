import { z } from 'zod'
import { momentSchema } from '../time/day.ts'
import { permissionSchema } from './permission.ts'
import { personStateSchema } from './person-state.ts'
import { personRoleSchema } from './role.ts'

const languageSchema = z.enum(['vi', 'en'])

/** A role as a screen shows it, with the agency's name of today. */
export const grantViewSchema = z.object({
  role: personRoleSchema,
  agencyId: z.string().nullable(),
  agencyName: z.string().nullable(),
  agencyNameEn: z.string().nullable(),
  enterpriseId: z.string().nullable(),
})
export type GrantView = z.infer<typeof grantViewSchema>

/** Who is asking, and what they may do; nobody when `person` is null. `samples`: invented data was loaded. */
export const meSchema = z.object({
  person: z
    .object({ id: z.uuid(), name: z.string(), email: z.string(), language: languageSchema, sample: z.boolean() })
    .nullable(),
  via: z.enum(['session', 'token']).nullable(),
  readOnly: z.boolean(),
  grants: z.array(grantViewSchema),
  permissions: z.array(permissionSchema),
  samples: z.boolean(),
})
export type Me = z.infer<typeof meSchema>

export const languageChosenSchema = z.object({ language: languageSchema })
export type LanguageChosen = z.infer<typeof languageChosenSchema>

export const sessionsSchema = z.object({
  rows: z.array(
    z.object({
      id: z.uuid(),
      createdAt: momentSchema,
      lastSeenAt: momentSchema,
      expiresAt: momentSchema,
      address: z.string(),
      agent: z.string(),
      current: z.boolean(),
    }),
  ),
})
export type Sessions = z.infer<typeof sessionsSchema>

export const sessionEndedSchema = z.object({ id: z.uuid() })
export const sessionsEndedSchema = z.object({ ended: z.int() })

export const personRowSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  state: personStateSchema,
  sample: z.boolean(),
  lastSignedInAt: momentSchema.nullable(),
  grants: z.array(grantViewSchema),
})
export type PersonRow = z.infer<typeof personRowSchema>

/** One page of people, and how many there are in all. */
export const personPageSchema = z.object({ rows: z.array(personRowSchema), total: z.int() })
export type PersonPage = z.infer<typeof personPageSchema>

/** One person with all roles over time, and what is open for them to come in by. */
export const personDetailSchema = personRowSchema.extend({
  createdAt: momentSchema,
  endedAt: momentSchema.nullable(),
  history: z.array(grantViewSchema.extend({ fromAt: momentSchema, toAt: momentSchema.nullable() })),
  openLinkExpiresAt: momentSchema.nullable(),
  openSessions: z.int(),
  openTokens: z.int(),
})
export type PersonDetail = z.infer<typeof personDetailSchema>

/** A one-time link, shown once: put the site's address before `path`. */
export const oneTimeLinkSchema = z.object({ path: z.string(), expiresAt: momentSchema })
export type OneTimeLink = z.infer<typeof oneTimeLinkSchema>

export const personInvitedSchema = z.object({ person: personRowSchema, link: oneTimeLinkSchema })
export type PersonInvited = z.infer<typeof personInvitedSchema>

export const newLinkSchema = z.object({ link: oneTimeLinkSchema })
export type NewLink = z.infer<typeof newLinkSchema>

export const tokenSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  readOnly: z.boolean(),
  createdAt: momentSchema,
  expiresAt: momentSchema,
  lastUsedAt: momentSchema.nullable(),
  endedAt: momentSchema.nullable(),
})
export type TokenView = z.infer<typeof tokenSchema>

export const tokensSchema = z.object({ rows: z.array(tokenSchema) })
export type Tokens = z.infer<typeof tokensSchema>

/** The secret is shown this once and kept nowhere. */
export const tokenCreatedSchema = z.object({ token: tokenSchema, secret: z.string() })
export type TokenCreated = z.infer<typeof tokenCreatedSchema>
