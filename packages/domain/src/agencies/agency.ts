import { z } from 'zod'
import { daySchema, type Day } from '../time/day.ts'

/** What sort of body an agency is. Cities run by the centre and provinces are both provincial. */
export const agencyKindSchema = z.enum([
  'ministry',
  'ministerial-level',
  'government-attached',
  'ministry-unit',
  'central-city',
  'province',
  'provincial-department',
  'party-body',
])
export type AgencyKind = z.infer<typeof agencyKindSchema>

/** From (included) to (excluded); null is open: there before records begin, or still there. */
export type Period = { from: Day | null; to: Day | null }

/** A period in input and output. */
export const periodSchema = z.object({ from: daySchema.nullable(), to: daySchema.nullable() })

/** Whether the day lies in the period. */
export function holdsOn(period: Period, day: Day): boolean {
  return (period.from === null || period.from <= day) && (period.to === null || day < period.to)
}

/** What a rule needs to know of an agency: its identity never changes, its existence has dates. */
export type Agency = { id: string; kind: AgencyKind; exists: Period; parentId: string | null }
