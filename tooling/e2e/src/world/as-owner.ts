import pg from 'pg'

import type { World } from './start-world.ts'

/** Does to the database of a world what only time would do, such as a letter that an earlier reader has read. */
export async function asOwner({ databaseUrl }: World, statement: string, values: unknown[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(statement, values)
  } finally {
    await client.end()
  }
}
