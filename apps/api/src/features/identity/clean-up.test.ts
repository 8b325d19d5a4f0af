import { expect, test } from 'vitest'
import { browser, testHttp } from '../../testing/browser.ts'
import { given } from '../../testing/people.ts'
import { givenLink, givenSignedIn } from '../../testing/sign-in.ts'
import { ownApi } from '../../testing/own-api.ts'

const api = await ownApi({ empty: true, now: '2026-11-22T03:00:00Z' })

test('ways in that ran out are ended, counters dropped, and whoever is at work stays signed in', async () => {
  const app = testHttp(api)
  const [old, open] = [browser(app), browser(app)]
  await givenSignedIn(api, old, 'ministry-officer')
  await givenLink(api, (await given(api, 'ministry-officer')).id)
  await old.post('/auth/sign-in', { email: 'ai-do@bo.example', password: 'sai' })

  api.setNow('2027-03-01T03:00:00Z')
  await givenSignedIn(api, open, 'ministry-administrator')
  const { counts } = await open.change('jobs.run', { job: 'clean-up' })
  const again = await open.change('jobs.run', { job: 'clean-up' })

  expect(counts).toMatchObject({ sessions: 1, links: 1 })
  expect(counts.counters).toBeGreaterThan(0)
  expect(again.counts).toEqual({ sessions: 0, links: 0, counters: 0 })
  expect(await open.ask('identity.me')).toMatchObject({ via: 'session' })
})
