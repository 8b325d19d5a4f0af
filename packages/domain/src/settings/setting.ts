import { z } from 'zod'
import { deadlineSchema } from '../deadlines/deadline.ts'
import { periodRulesSchema } from '../deadlines/period-rules.ts'
import { momentSchema } from '../time/day.ts'

/**
 * What the texts leave open and a person may say, with a source. `periods.scheme` and `periods.weekends` hold for every
 * regime; `due.…` holds the deadline that one task's words do not give.
 */
export function settingSchemaOf(key: string): z.ZodType | null {
  if (key === 'periods.scheme') return periodRulesSchema.shape.scheme
  if (key === 'periods.weekends') return periodRulesSchema.shape.weekends
  if (key.startsWith('due.')) return deadlineSchema.nullable()
  return null
}

/** The key under which a setting may give the deadline of one task that its letter leaves open. */
export function dueSettingKey(numberSymbol: string, place: number): string {
  return `due.${numberSymbol}.${place}`
}

export const settingViewSchema = z.object({
  key: z.string(),
  value: z.unknown(),
  note: z.object({ vi: z.string(), en: z.string() }),
  source: z.string().nullable(),
  version: z.int(),
  changedAt: momentSchema,
  changedBy: z.string(),
})
export type SettingView = z.infer<typeof settingViewSchema>
export const settingListSchema = z.object({ rows: z.array(settingViewSchema) })

/** A value without a source is not accepted: what the text does not say must come from somewhere. */
export const changeSettingInput = z.object({
  key: z.string().max(120),
  version: z.int().min(1),
  value: z.unknown(),
  source: z.string().trim().min(3).max(1000),
})
export type ChangeSettingInput = z.infer<typeof changeSettingInput>
