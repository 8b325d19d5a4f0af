import { sql } from 'kysely'
import { actorOf, type Principal } from '@vnit/domain'
import type { Tx } from '../platform/platform.ts'
import { refuseWith } from '../platform/refusal-error.ts'

type AskedCommand = { tx: Tx; commandId: string | null; principal: Principal; procedure: string; inputHash: string }

/**
 * What the same command answered before, or null when it is new. Another content under a used id is refused. Of two at
 * once, the second waits here until the first has ended.
 */
export async function firstAnswer(asked: AskedCommand): Promise<{ value: unknown } | null> {
  if (asked.commandId === null) return null
  await sql`select pg_advisory_xact_lock(hashtextextended(${asked.commandId}, 0))`.execute(asked.tx)
  const row = await asked.tx
    .selectFrom('command_result')
    .select(['procedure', 'input_hash', 'result'])
    .where('actor_id', '=', actorOf(asked.principal).id)
    .where('command_id', '=', asked.commandId)
    .executeTakeFirst()
  if (!row) return null
  if (row.procedure !== asked.procedure || row.input_hash !== asked.inputHash)
    refuseWith({ code: 'command.repeated_differently', commandId: asked.commandId })
  return row.result
}

/** Keeps the answer in the command's own transaction. */
export async function rememberAnswer(asked: AskedCommand, value: unknown, at: Date): Promise<void> {
  if (asked.commandId === null) return
  await asked.tx
    .insertInto('command_result')
    .values({
      actor_id: actorOf(asked.principal).id,
      command_id: asked.commandId,
      procedure: asked.procedure,
      input_hash: asked.inputHash,
      result: JSON.stringify({ value }),
      at: at.toISOString(),
    })
    .execute()
}
