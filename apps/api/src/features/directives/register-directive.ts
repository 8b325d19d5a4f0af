import {
  actorOf,
  dueSettingKey,
  planRegistration,
  type LetterFacts,
  type Origin,
  type Registered,
  type RegistrationPlan,
} from '@vnit/domain'
import { refuseWith } from '../../platform/refusal-error.ts'
import type { CommandContext } from '../../trpc/contexts.ts'
import { openSlots } from '../obligations/open-slots.ts'
import { recordObligations } from '../obligations/obligation.store.ts'
import { loadAgenciesOn } from './agencies-on.ts'
import { recordDirective, recordDirectiveParts } from './directive.store.ts'
import { linkCitations } from './link-citations.ts'

/**
 * Registers a letter whose facts are complete: the directive, the frozen list of those it reaches, its tasks, each
 * agency's share of them, and the first slots. One number, issuer and date is registered once.
 */
export async function registerDirective(
  context: CommandContext,
  facts: LetterFacts,
  source: { origin: Origin; fileSha256: string | null },
): Promise<Registered> {
  const plan = planRegistration(facts, await loadAgenciesOn(context.tx, facts.issuedOn))
  const id = context.newId()
  const present = await recordDirective(context, { id, facts, ...source })
  if (present !== null)
    refuseWith({
      code: 'letter.already_registered',
      numberSymbol: facts.numberSymbol,
      issuedOn: facts.issuedOn,
      directiveId: present,
    })
  await recordDirectiveParts(context.tx, id, facts, plan)
  const waited = await linkCitations(context, id)
  const obligations = await recordObligations(context, { directiveId: id, facts, plan, settingKeyOf })
  const opened = await openSlots(context, { obligationIds: obligations })
  const registered = { directiveId: id, ...countsOf(facts, plan), slots: opened.slots, joined: null }
  await context.audit({
    deed: 'directive.registered',
    subject: { kind: 'directive', id },
    after: { ...registered, ...source, ...waited, numberSymbol: facts.numberSymbol, by: actorOf(context.principal).id },
  })
  return registered
}

function settingKeyOf(facts: LetterFacts, place: number): string {
  return dueSettingKey(facts.numberSymbol, place + 1)
}

function countsOf(facts: LetterFacts, plan: RegistrationPlan) {
  return {
    addressees: plan.addressees.filter(({ through }) => through !== 'party').length,
    obligations: facts.obligations.length,
    assignments: plan.assignments.length,
    byName: plan.byName.length,
  }
}
