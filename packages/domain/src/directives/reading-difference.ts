import { z } from 'zod'
import { sameValue } from '../same-value.ts'
import { draftFields, type DraftField } from './draft-fields.ts'
import { draftOf } from './draft-of.ts'
import { letterDraftSchema, type LetterCorrections, type LetterDraft } from './letter-facts.ts'
import type { LetterReading } from './letter-reading.ts'

export const draftFieldSchema = z.enum(draftFields)

/** What is read from a letter, shown at its review, and not part of what is registered. */
export const asideFieldSchema = z.enum(['deadlines'])
export type AsideField = z.infer<typeof asideFieldSchema>

const readValuesSchema = letterDraftSchema.partial()

/** One field that two readings read otherwise. `before` and `now` hold this field only (an issuer with its name). */
export const fieldDifferenceSchema = z.object({
  field: draftFieldSchema,
  before: readValuesSchema,
  now: readValuesSchema,
  /** A person said this field already; accepting would replace their word. */
  corrected: z.boolean(),
  /** Accepting would change the letter as it stands. */
  changesDraft: z.boolean(),
})
export type FieldDifference = z.infer<typeof fieldDifferenceSchema>

export const readingDifferenceSchema = z.object({
  fields: z.array(fieldDifferenceSchema),
  aside: z.array(asideFieldSchema),
})
export type ReadingDifference = z.infer<typeof readingDifferenceSchema>

/** Where a newer reading of the same text differs from the one that stands. It decides nothing and changes nothing. */
export function readingDifference(
  before: LetterReading,
  now: LetterReading,
  corrections: LetterCorrections,
): ReadingDifference {
  const was = draftOf(before, {})
  const is = draftOf(now, {})
  const stands = draftOf(before, corrections)
  return {
    fields: draftFields
      .filter((field) => !sameValue(valueOf(was, field), valueOf(is, field)))
      .map((field) => ({
        field,
        before: only(was, field),
        now: only(is, field),
        corrected: Object.hasOwn(corrections, field),
        changesDraft: !sameValue(valueOf(stands, field), valueOf(is, field)),
      })),
    aside: asideFieldSchema.options.filter((field) => !sameValue(bare(before[field]), bare(now[field]))),
  }
}

/** An issuer that the register does not hold is told by its name. */
function valueOf(draft: LetterDraft, field: DraftField): unknown {
  return field === 'issuerId' ? (draft.issuerId ?? draft.issuerName) : draft[field]
}

function only(draft: LetterDraft, field: DraftField): FieldDifference['now'] {
  return field === 'issuerId' ? { issuerId: draft.issuerId, issuerName: draft.issuerName } : { [field]: draft[field] }
}

/** The value alone: where it stands, how sure it is and what was mended may differ without a difference in meaning. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare)
  if (typeof value !== 'object' || value === null) return value
  if ('value' in value) return bare(value.value)
  const { spans: _, confidence: __, repairs: ___, ...rest } = value as Record<string, unknown>
  return rest
}
