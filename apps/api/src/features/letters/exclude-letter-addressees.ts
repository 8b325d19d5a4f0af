import {
  draftProblems,
  excludeAddressees,
  includeAddressees,
  planRegistration,
  type ExcludeAddresseesInput,
  type Exclusion,
  type ExclusionsChanged,
  type IncludeAddresseesInput,
} from '@vnit/domain'
import { orRefuse } from '../../platform/refusal-error.ts'
import type { CommandContext } from '../../trpc/contexts.ts'
import { loadAgenciesOn } from '../directives/agencies-on.ts'
import { recountLetter } from './letter-standing.store.ts'
import { lockLetter, recordLetterChange, type Letter } from './letter.store.ts'

/** Leaves agencies out that the letter's groups reach: kept with reason, person and moment, and registered without. */
export async function excludeLetterAddressees(
  context: CommandContext,
  input: ExcludeAddresseesInput,
): Promise<ExclusionsChanged> {
  const { principal, now } = context
  const letter = await lockLetter(context.tx, input.id, input.version)
  const agencies = await loadAgenciesOn(context.tx, letter.draft.issuedOn ?? context.today)
  const by = principal.kind === 'person' ? { id: principal.id, name: principal.name } : { id: 'system', name: '' }
  const { agencyIds, reason } = input
  const plan = planRegistration(letter.draft, agencies)
  const exclusions = orRefuse(excludeAddressees(letter.draft, plan, { agencyIds, reason, by, at: now }))
  return recordExclusions(context, letter, { exclusions, deed: 'letter.addressees_excluded', agencyIds, reason })
}

/** Brings agencies back that were left out. */
export async function includeLetterAddressees(
  context: CommandContext,
  input: IncludeAddresseesInput,
): Promise<ExclusionsChanged> {
  const letter = await lockLetter(context.tx, input.id, input.version)
  const { agencyIds } = input
  const exclusions = orRefuse(includeAddressees(letter.draft, agencyIds))
  return recordExclusions(context, letter, { exclusions, deed: 'letter.addressees_included', agencyIds })
}

type Deed = { exclusions: Exclusion[]; deed: string; agencyIds: string[]; reason?: string }

async function recordExclusions(
  context: CommandContext,
  letter: Letter,
  { exclusions, deed, agencyIds, reason }: Deed,
): Promise<ExclusionsChanged> {
  await recordLetterChange(context, letter, { corrections: { ...letter.corrections, exclusions } })
  await recountLetter(context, letter.id)
  await context.audit({
    deed,
    subject: { kind: 'letter', id: letter.id },
    ...(reason === undefined ? {} : { reason }),
    before: { excluded: letter.draft.exclusions.map(({ agencyId }) => agencyId) },
    after: { excluded: exclusions.map(({ agencyId }) => agencyId), agencies: agencyIds },
  })
  const draft = { ...letter.draft, exclusions }
  const agencies = await loadAgenciesOn(context.tx, draft.issuedOn ?? context.today)
  return { id: letter.id, version: letter.version + 1, problems: draftProblems(draft, agencies), exclusions }
}
