import { judgePassword, useLink as judgeLink, type UseLinkInput } from '@vnit/domain'
import { readAs } from '../../platform/as-principal.ts'
import type { Platform } from '../../platform/platform.ts'
import { orRefuse, refuseWith } from '../../platform/refusal-error.ts'
import { identityDeed, type RequestFacts } from './identity-deed.ts'
import { hashPassword } from './password-hash.ts'
import { keepPassword } from './password.store.ts'
import { findLink } from './read-link.ts'
import { endSessions, openSession } from './session.store.ts'
import type { CameIn } from './sign-in.ts'
import { attemptKeys, endAttempt } from './sign-in-attempt.ts'

/**
 * Sets the password by a one-time link, ends all sessions there were and opens one. Of two who use the link at once,
 * one comes in. A password that is refused does not use the link up.
 */
export async function useLink(
  platform: Platform,
  { secret, password }: UseLinkInput & { secret: string },
  facts: RequestFacts,
): Promise<CameIn> {
  const link = await readAs(platform, { kind: 'system', name: 'identity' }, (reads) => findLink(reads, secret))
  orRefuse(judgeLink(link, platform.now().toISOString()))
  if (link === null) refuseWith({ code: 'sign_in.link_expired' })
  orRefuse(judgePassword(password, link))
  const hash = await hashPassword(password, platform.passwordCost)
  return identityDeed(platform, facts, async ({ tx, now, newId, audit }) => {
    const used = await tx
      .updateTable('sign_in_link')
      .set({ used_at: now })
      .where('id', '=', link.id)
      .where('used_at', 'is', null)
      .where('ended_at', 'is', null)
      .where('expires_at', '>', now)
      .returning('id')
      .executeTakeFirst()
    if (!used) orRefuse(judgeLink(await findLink(tx, secret), now))
    const person = { id: link.personId, name: link.name }
    await keepPassword(tx, { personId: person.id, hash, now })
    await tx.updateTable('person').set({ last_signed_in_at: now }).where('id', '=', person.id).execute()
    await endAttempt(tx, attemptKeys(link.email.toLowerCase(), facts.address))
    const ended = await endSessions(tx, { personId: person.id, now, because: 'password set by link' })
    const session = newId()
    const sessionSecret = await openSession(tx, { ...facts, id: session, personId: person.id, now })
    audit(person, {
      deed: 'person.came_in_by_link',
      subject: { kind: 'person', id: person.id },
      after: { link: link.id, session, sessionsEnded: ended.length },
    })
    return { person, secret: sessionSecret }
  })
}
