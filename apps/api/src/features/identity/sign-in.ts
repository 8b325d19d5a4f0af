import type { SignInInput } from '@vnit/domain'
import { readAs } from '../../platform/as-principal.ts'
import type { Platform } from '../../platform/platform.ts'
import { refuseWith } from '../../platform/refusal-error.ts'
import { identityDeed, type RequestFacts } from './identity-deed.ts'
import { isPassword } from './password-hash.ts'
import { openSession } from './session.store.ts'
import { attemptKeys, beginAttempt, endAttempt } from './sign-in-attempt.ts'

/** Whoever came in, and the secret of their new session. */
export type CameIn = { person: { id: string; name: string }; secret: string }

/**
 * Opens a session for the right address and password. An address nobody has takes as long, counts as much and is
 * answered the same as a wrong password.
 */
export async function signIn(platform: Platform, input: SignInInput, facts: RequestFacts): Promise<CameIn> {
  const keys = attemptKeys(input.email, facts.address)
  await beginAttempt(platform, keys)
  const person = await findPerson(platform, input.email)
  const right = await isPassword(input.password, person?.hash ?? null, platform.passwordCost)
  if (!person || !right) {
    await identityDeed(platform, facts, async ({ audit }) => {
      const subject = person ? { kind: 'person', id: person.id } : { kind: 'account', id: keys.account }
      audit(null, { deed: 'sign_in.failed', subject })
    })
    refuseWith({ code: 'sign_in.wrong' })
  }
  return identityDeed(platform, facts, async ({ tx, now, newId, audit }) => {
    const { ended_at } = await tx
      .updateTable('person')
      .set({ last_signed_in_at: now })
      .where('id', '=', person.id)
      .returning('ended_at')
      .executeTakeFirstOrThrow()
    if (ended_at !== null) refuseWith({ code: 'sign_in.wrong' })
    await endAttempt(tx, keys)
    const id = newId()
    const secret = await openSession(tx, { ...facts, id, personId: person.id, now })
    audit(person, { deed: 'person.signed_in', subject: { kind: 'person', id: person.id }, after: { session: id } })
    return { person: { id: person.id, name: person.name }, secret }
  })
}

async function findPerson(platform: Platform, email: string) {
  return readAs(platform, { kind: 'system', name: 'identity' }, (reads) =>
    reads
      .selectFrom('person')
      .innerJoin('person_password', 'person_password.person_id', 'person.id')
      .select(['person.id', 'person.name', 'person_password.hash'])
      .where((is) => is(is.fn<string>('lower', ['person.email']), '=', email))
      .where('person.ended_at', 'is', null)
      .executeTakeFirst(),
  )
}
