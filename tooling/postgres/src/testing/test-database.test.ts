import pg from 'pg'
import { expect, test } from 'vitest'

import { createTestDatabase } from './test-database.ts'

const template = {
  name: 'example',
  prepare: async (url: string) => void (await ask(url, 'create table prepared as select 1 as times')),
}

test('test databases share one preparation and nothing else', async () => {
  const [one, two] = await Promise.all([createTestDatabase(template), createTestDatabase(template)])

  await ask(one.url, 'update prepared set times = 2')

  expect(await ask(one.url, 'select times from prepared')).toEqual([{ times: 2 }])
  expect(await ask(two.url, 'select times from prepared')).toEqual([{ times: 1 }])
  await Promise.all([one.drop(), two.drop()])
})

async function ask(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return rows
}
