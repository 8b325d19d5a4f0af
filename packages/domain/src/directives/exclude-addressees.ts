import type { LetterRefusal } from '../refusals.ts'
import { ok, refuse, type Result } from '../result.ts'
import type { Exclusion, LetterDraft } from './letter-facts.ts'
import type { RegistrationPlan } from './plan-registration.ts'

type Excluding = Omit<Exclusion, 'agencyId'> & { agencyIds: readonly string[] }

/** Leaves agencies out that the letter's words would reach, with one reason. Those out already get the later reason. */
export function excludeAddressees(
  draft: LetterDraft,
  plan: Pick<RegistrationPlan, 'addressees' | 'excluded'>,
  { agencyIds, ...why }: Excluding,
): Result<Exclusion[], LetterRefusal> {
  const reached = new Set([...plan.addressees, ...plan.excluded].map(({ agencyId }) => agencyId))
  const stranger = agencyIds.find((id) => !reached.has(id))
  if (stranger !== undefined) return refuse({ code: 'letter.not_addressed', agencyId: stranger })
  const others = draft.exclusions.filter(({ agencyId }) => !agencyIds.includes(agencyId))
  return ok([...others, ...[...new Set(agencyIds)].map((agencyId) => ({ agencyId, ...why }))])
}

/** Brings agencies back that were left out. */
export function includeAddressees(
  draft: LetterDraft,
  agencyIds: readonly string[],
): Result<Exclusion[], LetterRefusal> {
  const out = new Set(draft.exclusions.map(({ agencyId }) => agencyId))
  const stranger = agencyIds.find((id) => !out.has(id))
  if (stranger !== undefined) return refuse({ code: 'letter.not_excluded', agencyId: stranger })
  return ok(draft.exclusions.filter(({ agencyId }) => !agencyIds.includes(agencyId)))
}
