import { criteriaVersions, type CriteriaVersionId } from '../criteria-version.ts'
import type { ProductGroup } from '../product-group.ts'
import type { Rule, RuleSet } from '../rule.ts'
import { rulesOf2014 } from './tt-01-2014.ts'
import { rulesOf2020 } from './tt-40-2020.ts'
import { unreadCircular } from './unread-circulars.ts'

const read: Partial<Record<CriteriaVersionId, RuleSet>> = { '01/2014': rulesOf2014, '40/2020': rulesOf2020 }

/** The rule set of every circular in the chain. */
export const ruleSets = new Map<CriteriaVersionId, RuleSet>(
  criteriaVersions.map(({ id, number }) => [id, read[id] ?? unreadCircular(id, number)]),
)

/** The rules that bind a product of this group under this circular: the general ones first. */
export function rulesFor(version: CriteriaVersionId, group: ProductGroup): readonly Rule[] {
  const set = ruleSets.get(version) as RuleSet
  return set.rules.filter((rule) => rule.group === null || rule.group === group)
}
