import { readyFacts, type RegisterLetterInput, type Registered } from '@vnit/domain'
import { orRefuse } from '../../platform/refusal-error.ts'
import type { CommandContext } from '../../trpc/contexts.ts'
import { loadAgenciesOn } from '../directives/agencies-on.ts'
import { registerDirective } from '../directives/register-directive.ts'
import { joinDirective } from './join-directive.ts'
import { lockLetter, recordLetterChange } from './letter.store.ts'

/** A person confirms the letter: it becomes a directive with its addressees, tasks and slots, or nothing at all. */
export async function registerLetter(context: CommandContext, input: RegisterLetterInput): Promise<Registered> {
  const letter = await lockLetter(context.tx, input.id, input.version)
  const agencies = await loadAgenciesOn(context.tx, letter.draft.issuedOn ?? context.today)
  const facts = orRefuse(readyFacts(letter.draft, agencies))
  const registered =
    (await joinDirective(context, facts, letter)) ??
    (await registerDirective(context, facts, { origin: 'registered', fileSha256: letter.fileSha256 }))
  await recordLetterChange(context, letter, { state: 'registered', directiveId: registered.directiveId })
  await context.audit({
    deed: 'letter.registered',
    subject: { kind: 'letter', id: letter.id },
    before: { state: letter.state, version: letter.version },
    after: {
      state: 'registered',
      directiveId: registered.directiveId,
      excluded: registered.joined?.excluded ?? facts.exclusions.length,
    },
  })
  return registered
}
