import type { LetterVersion, SetLetterAsideInput } from '@vnit/domain'
import type { CommandContext } from '../../trpc/contexts.ts'
import { lockLetter, recordLetterChange } from './letter.store.ts'

/** Sets a letter aside with a reason: nothing comes of it, and nothing is lost. The same file may be taken in again. */
export async function setLetterAside(context: CommandContext, input: SetLetterAsideInput): Promise<LetterVersion> {
  const letter = await lockLetter(context.tx, input.id, input.version)
  await recordLetterChange(context, letter, { state: 'set-aside', reason: input.reason })
  await context.audit({
    deed: 'letter.set_aside',
    subject: { kind: 'letter', id: letter.id },
    reason: input.reason,
    before: { state: letter.state },
    after: { state: 'set-aside' },
  })
  return { id: letter.id, version: letter.version + 1, problems: [] }
}
