import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { browser, testHttp } from '../testing/browser.ts'
import { givenSignedIn, goodPassword } from '../testing/sign-in.ts'
import { ownApi } from '../testing/own-api.ts'

const api = await ownApi({ empty: true })

test('no table holds a secret in the clear: not the trail, nor the answers kept for repeated commands', async () => {
  const there = browser(testHttp(api))
  await givenSignedIn(api, there, 'ministry-administrator')
  const asCommand = () => ({ 'x-command-id': randomUUID() })
  const { secret: token } = await there.change('tokens.create', { name: 'Chương trình', days: 30 }, asCommand())
  const person = { name: 'Người mới', email: 'nguoi-moi@bo.example', grants: [{ role: 'ministry-officer' }] }
  const invited = await there.change('people.invite', person, asCommand())
  const { link } = await there.change('people.newLink', { id: invited.person.id }, asCommand())
  const [, linkSecret] = link.path.split('#')
  await there.post(`/auth/link/${linkSecret}`, { password: goodPassword })
  await there.post('/auth/sign-in', { email: person.email, password: goodPassword })
  const secrets = [token, invited.link.path.split('#')[1], linkSecret, there.cookie().split('=')[1], goodPassword]

  const { rows } = await sql<{ name: string }>`
    select oid::regclass::text as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`.execute(
    api.ownerReads,
  )
  const kept = await Promise.all(
    rows.map(async ({ name }) => {
      const { rows: texts } = await sql<{ text: string | null }>`
        select string_agg(t::text, ' ') as text from ${sql.table(name)} t`.execute(api.ownerReads)
      return texts[0]?.text ?? ''
    }),
  )
  const all = kept.join('\n')
  expect(secrets.every((secret) => typeof secret === 'string' && secret.length > 10)).toBe(true)
  expect(secrets.filter((secret) => all.includes(secret))).toEqual([])
})
