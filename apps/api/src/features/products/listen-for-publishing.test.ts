import { expect, test, vi } from 'vitest'
import { sql } from 'kysely'
import { ownApi } from '../../testing/own-api.ts'
import { listenForPublishing } from './listen-for-publishing.ts'

const api = await ownApi({ empty: true })

test('news of publishing arrive, and again after the connection was cut', async () => {
  const onPublished = vi.fn<() => void>()
  const onTrust = vi.fn<(trusted: boolean) => void>()
  const listener = await listenForPublishing(api.ownerUrl, { onPublished, onTrust })

  await sql`select pg_notify('catalogue', '')`.execute(api.ownerReads)
  await vi.waitFor(() => expect(onPublished).toHaveBeenCalledTimes(1))

  await sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'vnit listener' and datname = current_database()`.execute(
    api.ownerReads,
  )
  await vi.waitFor(() => expect(onTrust.mock.calls).toEqual([[true], [false], [true]]), 5_000)
  await sql`select pg_notify('catalogue', '')`.execute(api.ownerReads)
  await vi.waitFor(() => expect(onPublished).toHaveBeenCalledTimes(2))
  await listener.close()
})
