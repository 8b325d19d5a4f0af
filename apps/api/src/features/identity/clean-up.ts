import { later, lifetimes } from '@vnit/domain'
import type { CommandContext } from '../../trpc/contexts.ts'
import { dropOldCounters } from './rate-limit.ts'

/**
 * Marks sessions and one-time links that ran out as ended, so that they never open again whatever the clock says, and
 * drops counters that no longer count anything. Nobody is told more or less than before.
 */
export async function cleanUp({ tx, now }: Pick<CommandContext, 'tx' | 'now'>): Promise<Record<string, number>> {
  const sessions = await tx
    .updateTable('session')
    .set({ ended_at: now, ended_because: 'ran out' })
    .where('ended_at', 'is', null)
    .where((is) => is.or([is('expires_at', '<=', now), is('last_seen_at', '<=', later(now, -lifetimes.idle))]))
    .executeTakeFirstOrThrow()
  const links = await tx
    .updateTable('sign_in_link')
    .set({ ended_at: now })
    .where('used_at', 'is', null)
    .where('ended_at', 'is', null)
    .where('expires_at', '<=', now)
    .executeTakeFirstOrThrow()
  const counters = await dropOldCounters(tx, new Date(now))
  return { sessions: Number(sessions.numUpdatedRows), links: Number(links.numUpdatedRows), counters }
}
