import { sql } from 'kysely'
import type { Platform, Tx } from '../../platform/platform.ts'
import { refuseWith } from '../../platform/refusal-error.ts'

/** What may be asked how often: `limit` times in each window of so many seconds. */
export type RateRule = { limit: number; windowSeconds: number }

/**
 * Counts one request under the key and refuses it when the window is full. One statement, so that any number of
 * copies of the API agree; outside the request's own transaction, so that a refused request counts too.
 */
export async function rateLimit(platform: Platform, key: string, { limit, windowSeconds }: RateRule): Promise<void> {
  const now = platform.now()
  const windowFrom = new Date(now.getTime() - windowSeconds * 1000).toISOString()
  const { rows } = await sql<{ used: number; window_from: string }>`
    insert into rate_limit as known (key, window_from, used) values (${key}, ${now.toISOString()}, 1)
    on conflict (key) do update set
      used = case when known.window_from <= ${windowFrom} then 1 else least(known.used, ${limit}) + 1 end,
      window_from = case when known.window_from <= ${windowFrom} then excluded.window_from else known.window_from end
    returning used, window_from`.execute(platform.app)
  const row = rows[0]
  if (!row || row.used <= limit) return
  const over = Date.parse(row.window_from) + windowSeconds * 1000 - now.getTime()
  refuseWith({ code: 'access.too_many_requests', waitSeconds: Math.max(1, Math.ceil(over / 1000)) })
}

/** Drops counters that no longer count anything; also done once at each start. */
export async function forgetOldCounters(platform: Platform): Promise<void> {
  await dropOldCounters(platform.app, platform.now())
}

/** Drops the counters of two days ago and before; answers how many. */
export async function dropOldCounters(database: Pick<Tx, 'deleteFrom'>, now: Date): Promise<number> {
  const before = new Date(now.getTime() - 2 * 24 * 3_600_000).toISOString()
  const counted = await database.deleteFrom('rate_limit').where('window_from', '<', before).executeTakeFirstOrThrow()
  const failed = await database.deleteFrom('sign_in_failure').where('last_at', '<', before).executeTakeFirstOrThrow()
  return Number(counted.numDeletedRows + failed.numDeletedRows)
}
