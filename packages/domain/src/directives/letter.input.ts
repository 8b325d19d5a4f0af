import { z } from 'zod'
import { daySchema } from '../time/day.ts'
import { letterChangesSchema } from './letter-facts.ts'

const letterId = z.uuid()
const version = z.int().min(1)

/** The file was uploaded before and is named by its content. */
export const takeInLetterInput = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  fileName: z.string().trim().min(1).max(255),
})
export type TakeInLetterInput = z.infer<typeof takeInLetterInput>

export const letterStateSchema = z.enum(['taken-in', 'registered', 'set-aside'])
export type LetterState = z.infer<typeof letterStateSchema>

/** `clean`: those that can be confirmed at once first, then the newest. */
export const letterSortSchema = z.enum([
  'clean',
  'newest',
  'oldest',
  'issued',
  'issued-desc',
  'number',
  'number-desc',
  'doubts',
  'doubts-desc',
])
export type LetterSort = z.infer<typeof letterSortSchema>

export const listLettersInput = z.object({
  states: z.array(letterStateSchema).max(3).default(['taken-in']),
  mine: z.boolean().default(false),
  /** Matched without marks in number, subject, issuer and file name. */
  text: z.string().max(200).default(''),
  /** Only those that are clean, or only those that are not. */
  clean: z.boolean().optional(),
  olderReader: z.boolean().default(false),
  sort: letterSortSchema.default('clean'),
  page: z.int().min(1).max(1000).default(1),
  pageSize: z.int().min(1).max(100).default(50),
})
export type ListLettersInput = z.infer<typeof listLettersInput>

export const letterIdInput = z.object({ id: letterId })
export type LetterIdInput = z.infer<typeof letterIdInput>

/** `version` is the one that the person saw; a letter changed meanwhile is refused. */
export const correctLetterInput = z.object({
  id: letterId,
  version,
  changes: letterChangesSchema.refine(
    ({ provisions = [] }) => new Set(provisions.map(({ key }) => key)).size === provisions.length,
    { error: 'provision.key_repeated', path: ['provisions'] },
  ),
})
export type CorrectLetterInput = z.infer<typeof correctLetterInput>

export const registerLetterInput = z.object({ id: letterId, version })
export type RegisterLetterInput = z.infer<typeof registerLetterInput>

export const setLetterAsideInput = z.object({ id: letterId, version, reason: z.string().trim().min(3).max(1000) })
export type SetLetterAsideInput = z.infer<typeof setLetterAsideInput>

const agencyIds = z.array(z.string().min(1).max(40)).min(1).max(400)

/** Leaves agencies out that a group would reach; they get no part in the letter. */
export const excludeAddresseesInput = z.object({
  id: letterId,
  version,
  agencyIds,
  reason: z.string().trim().min(3).max(1000),
})
export type ExcludeAddresseesInput = z.infer<typeof excludeAddresseesInput>

export const includeAddresseesInput = z.object({ id: letterId, version, agencyIds })
export type IncludeAddresseesInput = z.infer<typeof includeAddresseesInput>

/** The letter under review, with number, issuer and date as they stand on the screen, also unsaved. */
export const findDuplicatesInput = z.object({
  id: letterId,
  numberSymbol: z.string().min(1).max(80),
  issuerId: z.string().min(1).max(40).nullable(),
  /** As the letter names it: by this an issuer that the register does not hold is compared. */
  issuerName: z.string().max(300).nullable().default(null),
  issuedOn: daySchema,
})
export type FindDuplicatesInput = z.infer<typeof findDuplicatesInput>

export const findCitedInput = z.object({
  documents: z.array(z.object({ numberSymbol: z.string().min(1).max(80), issuedOn: daySchema.nullable() })).max(200),
})
export type FindCitedInput = z.infer<typeof findCitedInput>
