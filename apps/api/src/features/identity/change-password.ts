import { judgePassword, type ChangePasswordInput, type PersonPrincipal } from '@vnit/domain'
import { readAs } from '../../platform/as-principal.ts'
import type { Platform } from '../../platform/platform.ts'
import { orRefuse, refuseWith } from '../../platform/refusal-error.ts'
import { identityDeed, type RequestFacts } from './identity-deed.ts'
import { endLinks } from './link.store.ts'
import { hashPassword, isPassword } from './password-hash.ts'
import { keepPassword } from './password.store.ts'
import { endSessions, openSession } from './session.store.ts'
import type { CameIn } from './sign-in.ts'
import { attemptKeys, beginAttempt, endAttempt } from './sign-in-attempt.ts'

/**
 * Changes the password of whoever knows the current one, ends all their sessions and opens a new one for this browser.
 * Wrong guesses count towards the same lock as those at sign-in, so a stolen session is no way to the password.
 */
export async function changePassword(
  platform: Platform,
  person: PersonPrincipal,
  input: ChangePasswordInput,
  facts: RequestFacts,
): Promise<CameIn> {
  orRefuse(judgePassword(input.next, person))
  const keys = attemptKeys(person.email.toLowerCase(), facts.address)
  await beginAttempt(platform, keys)
  const kept = await readAs(platform, { kind: 'system', name: 'identity' }, (reads) =>
    reads.selectFrom('person_password').select('hash').where('person_id', '=', person.id).executeTakeFirst(),
  )
  const subject = { kind: 'person', id: person.id }
  if (!(await isPassword(input.current, kept?.hash ?? null, platform.passwordCost))) {
    await identityDeed(platform, facts, async ({ audit }) => audit(person, { deed: 'password.change_failed', subject }))
    refuseWith({ code: 'password.wrong' })
  }
  const hash = await hashPassword(input.next, platform.passwordCost)
  return identityDeed(platform, facts, async ({ tx, now, newId, audit }) => {
    await keepPassword(tx, { personId: person.id, hash, now })
    await endAttempt(tx, keys)
    await endLinks(tx, { personId: person.id, now })
    const ended = await endSessions(tx, { personId: person.id, now, because: 'password changed' })
    const session = newId()
    const secret = await openSession(tx, { ...facts, id: session, personId: person.id, now })
    audit(person, { deed: 'password.changed', subject, after: { session, sessionsEnded: ended.length } })
    return { person: { id: person.id, name: person.name }, secret }
  })
}
