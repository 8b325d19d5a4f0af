import { z } from 'zod'
import { passwordLength } from './judge-password.ts'
import { grantSchema, personRoleSchema } from './role.ts'

const typedPassword = z.string().min(1).max(passwordLength.maximum)
const emailSchema = z.string().trim().toLowerCase().max(200).pipe(z.email())
const nameSchema = z.string().trim().normalize('NFC').min(2).max(120)
const grantsSchema = z.array(grantSchema).max(20)
const reasonSchema = z.string().trim().max(1000).optional()

export const signInInput = z.object({ email: z.string().trim().toLowerCase().min(1).max(200), password: typedPassword })
export type SignInInput = z.infer<typeof signInInput>

export const useLinkInput = z.object({ password: typedPassword })
export type UseLinkInput = z.infer<typeof useLinkInput>

export const changePasswordInput = z.object({ current: typedPassword, next: typedPassword })
export type ChangePasswordInput = z.infer<typeof changePasswordInput>

export const setLanguageInput = z.object({ language: z.enum(['vi', 'en']) })
export type SetLanguageInput = z.infer<typeof setLanguageInput>

export const endSessionInput = z.object({ id: z.uuid() })
export type EndSessionInput = z.infer<typeof endSessionInput>

export const endAllSessionsInput = z.object({ keepCurrent: z.boolean().default(false) })
export type EndAllSessionsInput = z.infer<typeof endAllSessionsInput>

/** `text` is matched without marks, in name and address. */
export const listPeopleInput = z.object({
  text: z.string().max(200).default(''),
  role: personRoleSchema.optional(),
  agencyId: z.string().max(40).optional(),
  includeEnded: z.boolean().default(false),
  page: z.int().min(1).max(1000).default(1),
  pageSize: z.int().min(1).max(100).default(50),
})
export type ListPeopleInput = z.infer<typeof listPeopleInput>

export const personIdInput = z.object({ id: z.uuid() })
export type PersonIdInput = z.infer<typeof personIdInput>

export const invitePersonInput = z.object({ name: nameSchema, email: emailSchema, grants: grantsSchema.min(1) })
export type InvitePersonInput = z.infer<typeof invitePersonInput>

export const correctPersonInput = z.object({ id: z.uuid(), name: nameSchema, email: emailSchema })
export type CorrectPersonInput = z.infer<typeof correctPersonInput>

export const changeGrantsInput = z.object({ id: z.uuid(), grants: grantsSchema, reason: reasonSchema })
export type ChangeGrantsInput = z.infer<typeof changeGrantsInput>

export const endPersonInput = z.object({ id: z.uuid(), reason: reasonSchema })
export type EndPersonInput = z.infer<typeof endPersonInput>

/** A token for a program of the person's: it ends by itself after `days`. */
export const createTokenInput = z.object({
  name: nameSchema,
  days: z.int().min(1).max(366),
  readOnly: z.boolean().default(false),
})
export type CreateTokenInput = z.infer<typeof createTokenInput>

export const tokenIdInput = z.object({ id: z.uuid() })
export type TokenIdInput = z.infer<typeof tokenIdInput>
