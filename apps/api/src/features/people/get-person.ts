import { later, lifetimes, type PersonDetail, type PersonIdInput } from '@vnit/domain'
import type { Reads } from '../../platform/platform.ts'
import { refuseWith } from '../../platform/refusal-error.ts'
import type { QueryContext } from '../../trpc/contexts.ts'
import { loadAgencyNames, viewGrant } from './grant-view.ts'
import { loadPersonRow, toGrant } from './person-row.ts'

/** One person with every role they ever held, and the ways in that are open to them. */
export async function getPerson({ reads, now, today }: QueryContext, { id }: PersonIdInput): Promise<PersonDetail> {
  const [row, dates, grants, ways] = await Promise.all([
    loadPersonRow(reads, id, today),
    reads.selectFrom('person').select(['created_at', 'ended_at']).where('id', '=', id).executeTakeFirst(),
    reads.selectFrom('person_grant').selectAll().where('person_id', '=', id).orderBy('from_at').orderBy('id').execute(),
    openWaysIn(reads, id, now),
  ])
  if (!row || !dates) refuseWith({ code: 'person.not_found', id })
  const names = await loadAgencyNames(
    reads,
    grants.map((grant) => grant.agency_id),
    today,
  )
  return {
    ...row,
    createdAt: dates.created_at,
    endedAt: dates.ended_at,
    history: grants.map((grant) => ({
      ...viewGrant(toGrant(grant), names),
      fromAt: grant.from_at,
      toAt: grant.to_at,
    })),
    ...ways,
  }
}

async function openWaysIn(reads: Reads, personId: string, now: string) {
  const ways = await reads
    .selectNoFrom((ask) => [
      ask
        .selectFrom('sign_in_link')
        .select('expires_at')
        .where('person_id', '=', personId)
        .where('used_at', 'is', null)
        .where('ended_at', 'is', null)
        .where('expires_at', '>', now)
        .as('openLinkExpiresAt'),
      ask
        .selectFrom('session')
        .select((is) => is.fn.countAll<number>().as('count'))
        .where('person_id', '=', personId)
        .where('ended_at', 'is', null)
        .where('expires_at', '>', now)
        .where('last_seen_at', '>', later(now, -lifetimes.idle))
        .as('openSessions'),
      ask
        .selectFrom('access_token')
        .select((is) => is.fn.countAll<number>().as('count'))
        .where('person_id', '=', personId)
        .where('ended_at', 'is', null)
        .where('expires_at', '>', now)
        .as('openTokens'),
    ])
    .executeTakeFirstOrThrow()
  return {
    openLinkExpiresAt: ways.openLinkExpiresAt,
    openSessions: ways.openSessions ?? 0,
    openTokens: ways.openTokens ?? 0,
  }
}
