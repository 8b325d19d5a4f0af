import { z } from 'zod'
import { sureSchema, type CriteriaVersionId } from './criteria-version.ts'
import { metricSchema } from './evidence.ts'
import { productGroupSchema } from './product-group.ts'

const bilingual = z.object({ vi: z.string(), en: z.string() })

/**
 * One comparison inside a rule. `yes`: the fact must hold; `at-least`: the number must reach the value;
 * `each-year`: it must reach it in each of the last `windowYears` years. A null value is one nobody here has read.
 */
export const conditionSchema = z.object({
  metric: metricSchema,
  operator: z.enum(['yes', 'at-least', 'each-year']),
  value: z.number().nullable(),
  unit: z.enum(['million-dong', 'percent', 'count', 'level']).nullable(),
  windowYears: z.int().nullable(),
  sure: sureSchema,
})
export type Condition = z.infer<typeof conditionSchema>

/** One row of the criteria table. All rules of a set must hold; `join` says how the conditions of one rule combine. */
export const ruleSchema = z.object({
  id: z.string(),
  clause: z.string(),
  group: productGroupSchema.nullable(),
  kind: z.enum(['general', 'specific']),
  requirement: bilingual,
  join: z.enum(['all', 'any']),
  conditions: z.array(conditionSchema).min(1),
  sure: sureSchema,
  source: z.string(),
})
export type Rule = z.infer<typeof ruleSchema>

/** The rules of one circular, for every group. */
export type RuleSet = { version: CriteriaVersionId; rules: readonly Rule[] }

type Detail = Partial<Pick<Condition, 'unit' | 'windowYears' | 'sure'>>

/** The fact must hold. */
export function yes(metric: Condition['metric'], detail: Detail = {}): Condition {
  return { metric, operator: 'yes', value: 1, unit: null, windowYears: null, sure: 'T', ...detail }
}

/** The number must reach `value`; null when the text of the value is unknown. */
export function atLeast(metric: Condition['metric'], value: number | null, detail: Detail = {}): Condition {
  return {
    metric,
    operator: 'at-least',
    value,
    unit: 'count',
    windowYears: null,
    sure: value === null ? 'U' : 'T',
    ...detail,
  }
}

/** The number must reach `value` in each of the last years. */
export function eachYear(metric: Condition['metric'], value: number, windowYears: number): Condition {
  return { metric, operator: 'each-year', value, unit: 'million-dong', windowYears, sure: 'T' }
}

/** A condition that exists but whose words nobody here has read: it can never be decided. */
export function unread(): Condition {
  return { metric: 'unknown', operator: 'yes', value: null, unit: null, windowYears: null, sure: 'U' }
}
