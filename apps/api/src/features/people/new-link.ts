import type { NewLink, PersonIdInput } from '@vnit/domain'
import type { CommandContext } from '../../trpc/contexts.ts'
import { makeLink } from '../identity/link.store.ts'
import { requireSession } from '../identity/require-session.ts'
import { loadPersonToChange } from './person.store.ts'

/** A fresh one-time link for somebody who has none left, or forgot the password; the one before ends. */
export async function newLink(
  { tx, now, newId, audit, principal }: CommandContext,
  { id }: PersonIdInput,
): Promise<NewLink> {
  requireSession(principal)
  const person = await loadPersonToChange(tx, id)
  const link = await makeLink(tx, { id: newId(), personId: person.id, now })
  await audit({
    deed: 'person.link_made',
    subject: { kind: 'person', id: person.id },
    after: { expiresAt: link.expiresAt },
  })
  return { link }
}
