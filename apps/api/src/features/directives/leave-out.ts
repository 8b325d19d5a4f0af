import { sql } from 'kysely'
import type { LetterFacts } from '@vnit/domain'
import type { Tx } from '../../platform/platform.ts'
import { refuseWith } from '../../platform/refusal-error.ts'
import type { CommandContext } from '../../trpc/contexts.ts'
import { loadLeaving, type Leaving } from './leaving.ts'

/**
 * Leaves agencies out of a directive that had reached them, with the reasons that a person gave: as if it had been
 * registered so. What goes is kept aside; when one of them has answered already, nothing goes. Answers how many went.
 */
export async function leaveOut(
  context: CommandContext,
  id: string,
  exclusions: LetterFacts['exclusions'],
): Promise<number> {
  const { tx, now, audit } = context
  const agencyIds = exclusions.map(({ agencyId }) => agencyId)
  await lockParts(tx, id, agencyIds)
  const { reached, slots, answered } = await loadLeaving(tx, id, agencyIds)
  if (answered.length > 0)
    refuseWith({ code: 'letter.excluded_answered', agencies: answered.map(({ name }) => name).join(', ') })
  if (reached.length === 0) return 0
  const ids = reached.map(({ agencyId }) => agencyId)
  const { rows } = await sql<{ shares: number; expected: number }>`
    select shares, expected from vnit_leave_out(${id}, ${ids}, ${JSON.stringify(slots)}::jsonb, ${now})`.execute(tx)
  const why = await recordExclusions(tx, { id, reached, exclusions })
  await audit({
    deed: 'directive.addressees_excluded',
    subject: { kind: 'directive', id },
    reason: [...new Set(why.map(({ reason }) => reason))].join('; '),
    before: { addressed: ids },
    after: { excluded: why, ...rows[0] },
  })
  return reached.length
}

/** Nobody claims, and no slot is moved, while it is decided who goes. */
async function lockParts(tx: Tx, id: string, agencyIds: string[]): Promise<void> {
  if (agencyIds.length === 0) return
  await tx
    .selectFrom('assignment')
    .select('agency_id')
    .where('directive_id', '=', id)
    .where('agency_id', 'in', agencyIds)
    .orderBy('obligation_id')
    .orderBy('agency_id')
    .forUpdate()
    .execute()
  await tx
    .selectFrom('obligation_slot as slot')
    .select('slot.period')
    .where('slot.obligation_id', 'in', (of) => of.selectFrom('obligation').select('id').where('directive_id', '=', id))
    .orderBy('slot.obligation_id')
    .orderBy('slot.agency_id')
    .orderBy('slot.period')
    .forUpdate()
    .execute()
}

type Excluding = Pick<Leaving, 'reached'> & { id: string; exclusions: LetterFacts['exclusions'] }

async function recordExclusions(tx: Tx, { id, reached, exclusions }: Excluding) {
  const why = new Map(exclusions.map((one) => [one.agencyId, one]))
  const rows = reached.flatMap(({ agencyId, through }) => {
    const one = why.get(agencyId)
    if (!one) return []
    const row = { directive_id: id, agency_id: agencyId, through, reason: one.reason }
    return [{ ...row, excluded_at: one.at, excluded_by: one.by.id }]
  })
  await tx.insertInto('directive_exclusion').values(rows).execute()
  return rows.map((row) => ({ agencyId: row.agency_id, reason: row.reason }))
}
