import { z } from 'zod'
import { criteriaVersionIdSchema, type CriteriaVersionId } from './criteria-version.ts'
import { metricSchema, type Evidence, type EvidenceItem } from './evidence.ts'
import { productGroupSchema, type ProductGroup } from './product-group.ts'
import { rulesFor } from './rules/index.ts'
import { conditionSchema, type Condition, type Rule } from './rule.ts'

/** Three answers. Missing evidence or an unread rule is `undecided`, never `not-met`. */
export const verdictSchema = z.enum(['met', 'not-met', 'undecided'])
export type Verdict = z.infer<typeof verdictSchema>

/** Why one condition came out as it did. */
export const findingSchema = z.object({
  metric: metricSchema,
  finding: z.enum(['reached', 'below', 'no-evidence', 'rule-unread']),
  required: conditionSchema.shape.value,
  given: z.union([z.boolean(), z.number(), z.array(z.number())]).nullable(),
  unit: conditionSchema.shape.unit,
})
export type Finding = z.infer<typeof findingSchema>

export const clauseVerdictSchema = z.object({
  ruleId: z.string(),
  verdict: verdictSchema,
  findings: z.array(findingSchema),
})
export type ClauseVerdict = z.infer<typeof clauseVerdictSchema>

/** The verdict on a product by one circular, clause by clause. */
export const judgementSchema = z.object({
  version: criteriaVersionIdSchema,
  group: productGroupSchema,
  verdict: verdictSchema,
  clauses: z.array(clauseVerdictSchema),
})
export type Judgement = z.infer<typeof judgementSchema>

/** Judges a product of a group by the rules of one circular; every clause says why. */
export function judge(evidence: Evidence, version: CriteriaVersionId, group: ProductGroup): Judgement {
  const clauses = rulesFor(version, group).map((rule) => judgeRule(rule, evidence))
  return { version, group, verdict: all(clauses.map((clause) => clause.verdict)), clauses }
}

function judgeRule(rule: Rule, evidence: Evidence): ClauseVerdict {
  const findings = rule.conditions.map((condition) => find(condition, evidence[condition.metric]))
  const verdicts = findings.map(verdictOf)
  return { ruleId: rule.id, verdict: rule.join === 'all' ? all(verdicts) : any(verdicts), findings }
}

function find(condition: Condition, item: EvidenceItem | undefined): Finding {
  const { metric, value: required, unit } = condition
  if (required === null) return { metric, finding: 'rule-unread', required, given: item?.value ?? null, unit }
  const given = item?.value ?? null
  const reached = given === null ? null : reaches(condition, required, given)
  return { metric, finding: reached === null ? 'no-evidence' : reached ? 'reached' : 'below', required, given, unit }
}

/** Null when the fact has the wrong shape or too few years: then it proves nothing either way. */
function reaches(condition: Condition, required: number, given: boolean | number | number[]): boolean | null {
  if (condition.operator === 'yes') return typeof given === 'boolean' ? given : null
  if (condition.operator === 'at-least') return typeof given === 'number' ? given >= required : null
  const years = condition.windowYears ?? 1
  if (!Array.isArray(given) || given.length < years) return null
  return given.slice(0, years).every((amount) => amount >= required)
}

function verdictOf({ finding }: Finding): Verdict {
  return finding === 'reached' ? 'met' : finding === 'below' ? 'not-met' : 'undecided'
}

function all(verdicts: Verdict[]): Verdict {
  if (verdicts.includes('not-met')) return 'not-met'
  return verdicts.includes('undecided') ? 'undecided' : 'met'
}

function any(verdicts: Verdict[]): Verdict {
  if (verdicts.includes('met')) return 'met'
  return verdicts.includes('undecided') ? 'undecided' : 'not-met'
}
