import { sql } from 'kysely'
import type { CommandContext } from '../../trpc/contexts.ts'

const claimNote = 'Dữ liệu mẫu: cơ quan báo đã làm. Không phải báo cáo thật.'
const closeNote = 'Dữ liệu mẫu: đơn vị ban hành đã nhận. Không phải quyết định thật.'

/**
 * Invented claims and closings on the letters of 2014 and 2015, each marked as sample, so that lists show every state:
 * which agency gets which is computed from its key and never changes. Run once.
 */
export async function loadSampleEvents({ tx, now, audit }: CommandContext): Promise<{ events: number }> {
  const present = await tx.selectFrom('obligation_event').select('id').where('sample', '=', true).limit(1).execute()
  if (present.length > 0) return { events: 0 }
  const { rows } = await sql<{ count: number }>`
    with chosen as (
      select share.obligation_id, share.agency_id,
        abs(hashtext(directive.number_symbol || obligation.place || share.agency_id)) % 100 as luck
      from assignment share
      join obligation on obligation.id = share.obligation_id
      join directive on directive.id = share.directive_id and directive.origin = 'built-in facts'
      where directive.number_symbol in ('1047/BTTTT-CNTT', '1082/BTTTT-CNTT')
        and obligation.kind <> 'standing-duty' and obligation.slots_since is null
        and share.role = 'lead' and share.state = 'open'),
    happened as (
      insert into obligation_event (obligation_id, agency_id, kind, at, actor_kind, actor_id, note, sample)
      select obligation_id, agency_id, kind, at, 'system', 'sample', note, true
      from chosen cross join lateral (values
        ('obligation.claimed_done', ${claimNote}, 60, ${now}::timestamptz - interval '9 days'),
        ('obligation.closed', ${closeNote}, 48, ${now}::timestamptz - interval '2 days')) as step(kind, note, share, at)
      where luck < step.share
      order by at, obligation_id, agency_id
      returning 1),
    moved as (
      update assignment share set owed_day = null, state = case when luck < 48 then 'closed' else 'claimed' end
      from chosen
      where luck < 60 and share.obligation_id = chosen.obligation_id and share.agency_id = chosen.agency_id)
    select count(*)::int as count from happened`.execute(tx)
  const events = rows[0]?.count ?? 0
  await audit({ deed: 'sample.events_loaded', subject: { kind: 'sample', id: 'obligations' }, after: { events } })
  return { events }
}
