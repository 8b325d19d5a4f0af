import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { sql } from 'kysely'
import { refuseWith } from '../platform/refusal-error.ts'
import { given } from '../testing/people.ts'
import { ownApi } from '../testing/own-api.ts'
import { command, createCallerFactory, router } from './ladder.ts'
import { handleOf } from './request-context.ts'

const api = await ownApi({ empty: true })

let times = 0
const noted = { deed: 'test.noted', subject: { kind: 'test', id: 'ladder' } }
const deeds = router({
  note: command('settings.manage')
    .input(z.object({ text: z.string() }))
    .output(z.object({ times: z.number() }))
    .mutation(async ({ ctx }) => {
      times += 1
      await sql`select pg_sleep(0.05)`.execute(ctx.tx)
      await ctx.audit(noted)
      return { times }
    }),
  ready: command('settings.manage', {
    prepare: async ({ ask }, rawInput) => {
      if (rawInput === 'no') refuseWith({ code: 'letter.nobody_addressed' })
      const open = await ask((reads) =>
        reads.selectNoFrom(sql<string>`current_setting('transaction_read_only')`.as('is')).execute(),
      )
      return { readOnly: open[0]?.is }
    },
  })
    .input(z.string())
    .output(z.object({ readOnly: z.string(), now: z.string() }))
    .mutation(async ({ ctx }) => {
      await ctx.audit(noted)
      return { readOnly: ctx.prepared.readOnly ?? '', now: ctx.now }
    }),
  forget: command('settings.manage')
    .output(z.null())
    .mutation(() => null),
  refuse: command('settings.manage')
    .output(z.null())
    .mutation(async ({ ctx }) => {
      await ctx.audit(noted)
      return refuseWith({ code: 'letter.nobody_addressed' })
    }),
})

const asAdministrator = async (commandId: string | null = null) =>
  createCallerFactory(deeds)({
    platform: handleOf(api.platform),
    principal: administrator,
    requestId: 'test-request',
    commandId,
  })

let administrator: Awaited<ReturnType<typeof given>>
beforeAll(async () => void (administrator = await given(api, 'ministry-administrator')))

const auditRows = async () =>
  (await sql<{ rows: number }>`select count(*) as rows from audit`.execute(api.ownerReads)).rows[0]!.rows

describe('a command', () => {
  test('sent twice at once under one id is done once and answers the same', async () => {
    const caller = await asAdministrator(randomUUID())
    const before = times
    const answers = await Promise.all([caller.note({ text: 'a' }), caller.note({ text: 'a' })])
    expect(answers).toEqual([{ times: before + 1 }, { times: before + 1 }])
  })

  test('is refused when its id was used for another content', async () => {
    const caller = await asAdministrator(randomUUID())
    await caller.note({ text: 'a' })
    await expect(caller.note({ text: 'b' })).rejects.toThrow('command.repeated_differently')
  })

  test('that prepares something does so before its transaction, where it may only ask', async () => {
    const before = await auditRows()
    const caller = await asAdministrator()
    await expect(caller.ready('no')).rejects.toThrow('letter.nobody_addressed')
    expect(await auditRows()).toBe(before)
    expect(await caller.ready('yes')).toMatchObject({ readOnly: 'on' })
    expect(await auditRows()).toBe(before + 1)
  })

  test('that leaves no audit row is a defect and is undone', async () => {
    await expect((await asAdministrator()).forget()).rejects.toThrow('left no audit row')
  })

  test('that is refused leaves no trace', async () => {
    const before = await auditRows()
    await expect((await asAdministrator()).refuse()).rejects.toThrow('letter.nobody_addressed')
    expect(await auditRows()).toBe(before)
  })

  test('is refused to somebody without the permission', async () => {
    const officer = await given(api, 'agency-officer', { agencyId: 'MOH' })
    const caller = createCallerFactory(deeds)({
      platform: handleOf(api.platform),
      principal: officer,
      requestId: 'test-request',
      commandId: null,
    })
    await expect(caller.note({ text: 'a' })).rejects.toThrow('access.not_allowed')
  })
})
