import {
  draftProblems,
  explain,
  hasIssuer,
  joinLetter,
  planRegistration,
  type LetterDraft,
  type LetterIdInput,
  type LetterPreview,
  type RegistrationPlan,
  type Through,
} from '@vnit/domain'
import type { Reads } from '../../platform/platform.ts'
import type { QueryContext } from '../../trpc/contexts.ts'
import { loadAgenciesOn, loadNamesOn } from '../directives/agencies-on.ts'
import { findRegistered, loadRecorded } from '../directives/directive.store.ts'
import { loadLeaving } from '../directives/leaving.ts'
import { loadLetter, type Letter } from './letter.store.ts'

/** What registering the letter would make, and what is still missing or unclear. */
export async function previewLetter({ reads, today }: QueryContext, { id }: LetterIdInput): Promise<LetterPreview> {
  const { draft, version, corrections } = await loadLetter(reads, id)
  const on = draft.issuedOn ?? today
  const agencies = await loadAgenciesOn(reads, on)
  const plan = planRegistration(draft, agencies)
  const everyone = [...plan.addressees, ...plan.excluded].map(({ agencyId }) => agencyId)
  const names = await loadNamesOn(reads, everyone, on)
  const { numberSymbol, issuerId, issuerName, issuedOn } = draft
  const present =
    numberSymbol && issuedOn && hasIssuer(draft)
      ? await findRegistered(reads, { numberSymbol, issuerId, issuerName, issuedOn })
      : null
  return {
    id,
    version,
    problems: draftProblems(draft, agencies),
    addressees: plan.addressees.map((one) => ({ ...one, name: names.get(one.agencyId) ?? one.agencyId })),
    excluded: plan.excluded.flatMap((one) => {
      const why = draft.exclusions.find(({ agencyId }) => agencyId === one.agencyId)
      return why ? [{ ...why, ...one, name: names.get(one.agencyId) ?? one.agencyId }] : []
    }),
    counts: countsOf(plan.addressees),
    total: plan.addressees.filter(({ through }) => through !== 'party').length,
    unregistered: plan.unregistered,
    byName: plan.byName,
    obligations: draft.obligations.map((task, place) => previewTask(task, place, plan)),
    alreadyRegistered: present && !present.joinable ? { directiveId: present.id } : null,
    joins: present?.joinable ? await previewJoining(reads, present.id, { draft, corrections }) : null,
  }
}

async function previewJoining(
  reads: Reads,
  directiveId: string,
  { draft, corrections }: Pick<Letter, 'draft' | 'corrections'>,
): Promise<LetterPreview['joins']> {
  const excluded = draft.exclusions.map(({ agencyId }) => agencyId)
  const { reached, answered } = await loadLeaving(reads, directiveId, excluded)
  const recorded = await loadRecorded(reads, directiveId)
  const outcome = joinLetter(draft, corrections, { ...recorded, reached: reached.map(({ agencyId }) => agencyId) })
  return { directiveId, ...outcome, answered }
}

function countsOf(addressees: { through: Through }[]): LetterPreview['counts'] {
  const groups = Map.groupBy(addressees, ({ through }) => through)
  return [...groups].map(([through, members]) => ({ through, count: members.length }))
}

function previewTask(task: LetterDraft['obligations'][number], place: number, plan: RegistrationPlan) {
  const shares = plan.assignments.filter((one) => one.place === place)
  const byRole = Map.groupBy(shares, ({ role }) => role)
  return {
    index: place,
    kind: task.kind,
    summary: task.summary,
    explained: { vi: explain(task.deadline, 'vi').join(' '), en: explain(task.deadline, 'en').join(' ') },
    agencies: shares.length,
    byRole: [...byRole].map(([role, members]) => ({ role, count: members.length })),
    unreached: plan.unreached.filter((one) => one.place === place).map(({ words }) => words),
  }
}
