import { factsOf, fiveLetters } from '@vnit/domain'
import type { CommandContext } from '../../trpc/contexts.ts'
import { findRegistered } from './directive.store.ts'
import { registerDirective } from './register-directive.ts'

/** Registers the facts of the five letters that the project carries, by the path of any letter; those there stay. */
export async function loadFiveLetters(context: CommandContext): Promise<{ directives: number; slots: number }> {
  const loaded = { directives: 0, slots: 0 }
  for (const letter of fiveLetters) {
    const facts = factsOf(letter)
    if (await findRegistered(context.tx, facts)) continue
    const { slots } = await registerDirective(context, facts, { origin: 'built-in facts', fileSha256: null })
    loaded.directives += 1
    loaded.slots += slots
  }
  return loaded
}
