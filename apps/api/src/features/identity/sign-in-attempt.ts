import { sql } from 'kysely'
import { failuresForgottenAfterSeconds, lockOutRules, type LockOutRule } from '@vnit/domain'
import type { Platform, Tx } from '../../platform/platform.ts'
import { refuseWith } from '../../platform/refusal-error.ts'
import { counterKey } from './secret.ts'

/** Whose failures count: the account that was typed, whether it exists or not, and the network address. */
export type AttemptKeys = { account: string; address: string }

/** The counters of one attempt. */
export function attemptKeys(email: string, address: string): AttemptKeys {
  return { account: counterKey('account', email), address: counterKey('address', address) }
}

/**
 * Counts a failure before the password is looked at, and refuses while a lock holds. A right password takes the
 * failure back. Thus many attempts at once are no way around the count. The waits are those of `waitAfter`.
 */
export async function beginAttempt(platform: Platform, keys: AttemptKeys): Promise<void> {
  const now = platform.now().toISOString()
  await count(platform, keys.address, lockOutRules.address, now)
  await count(platform, keys.account, lockOutRules.account, now)
}

async function count(platform: Platform, key: string, rule: LockOutRule, now: string): Promise<void> {
  const forgotten = new Date(Date.parse(now) - failuresForgottenAfterSeconds * 1000).toISOString()
  const failures = sql`case when known.last_at < ${forgotten} then 1 else known.failures + 1 end`
  const { rows } = await sql<{ key: string }>`
    insert into sign_in_failure as known (key, failures, last_at) values (${key}, 1, ${now})
    on conflict (key) do update set
      failures = ${failures},
      last_at = excluded.last_at,
      locked_until = case when ${failures} > ${rule.freeFailures} then excluded.last_at + make_interval(secs =>
        least(${rule.longestWaitSeconds}, ${rule.firstWaitSeconds} * power(2, least(${failures} - ${rule.freeFailures} - 1, 30)))) end
    where known.locked_until is null or known.locked_until <= excluded.last_at
    returning key`.execute(platform.app)
  if (rows.length > 0) return
  const lock = await platform.app
    .selectFrom('sign_in_failure')
    .select('locked_until')
    .where('key', '=', key)
    .executeTakeFirst()
  refuseWith({ code: 'sign_in.locked', until: lock?.locked_until ?? now })
}

/** The password was right: the account starts from nothing, the address is rid of this one attempt. */
export async function endAttempt(tx: Tx, keys: AttemptKeys): Promise<void> {
  await tx
    .updateTable('sign_in_failure')
    .set({ failures: 0, locked_until: null })
    .where('key', '=', keys.account)
    .execute()
  await sql`update sign_in_failure set failures = greatest(failures - 1, 0), locked_until = null
    where key = ${keys.address}`.execute(tx)
}
