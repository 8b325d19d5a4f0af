import { z } from 'zod'
import { daySchema } from '../time/day.ts'
import { documentTypeSchema } from './letter-reading.ts'
import { throughSchema } from './letter.view.ts'

const paging = { page: z.int().min(1).max(1000).default(1), pageSize: z.int().min(1).max(100).default(50) }

/** `text` is matched without marks, in number and subject. */
export const listDirectivesInput = z.object({
  text: z.string().max(200).default(''),
  types: z.array(documentTypeSchema).max(30).default([]),
  issuedFrom: daySchema.optional(),
  issuedTo: daySchema.optional(),
  /** Only those that rest on a document that has ended, and that nobody looked at yet. */
  basesEnded: z.boolean().default(false),
  /** Only those whose issuer is known by its name only and waits for its agency. */
  issuerByName: z.boolean().default(false),
  /** Only those with an addressee that is known by its name only and waits for its agency. */
  addresseeByName: z.boolean().default(false),
  sort: z.enum(['issued-desc', 'issued', 'number']).default('issued-desc'),
  ...paging,
})
export type ListDirectivesInput = z.infer<typeof listDirectivesInput>

export const directiveIdInput = z.object({ id: z.uuid() })
export type DirectiveIdInput = z.infer<typeof directiveIdInput>

/** Which agency a directive's issuer is, that was registered by name only. */
export const chooseIssuerInput = z.object({ id: z.uuid(), agencyId: z.string().min(1).max(40) })
export type ChooseIssuerInput = z.infer<typeof chooseIssuerInput>

/** Which agency an addressee of a directive is, that was registered by name only; `place` is where it stands. */
export const chooseAddresseeInput = z.object({
  id: z.uuid(),
  place: z.int().min(1).max(1000),
  agencyId: z.string().min(1).max(40),
})
export type ChooseAddresseeInput = z.infer<typeof chooseAddresseeInput>

export const directiveAddresseesInput = z.object({
  id: z.uuid(),
  through: throughSchema.optional(),
  text: z.string().max(200).default(''),
  asOf: daySchema.optional(),
  ...paging,
})
export type DirectiveAddresseesInput = z.infer<typeof directiveAddresseesInput>
