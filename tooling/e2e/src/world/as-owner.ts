import pg from 'pg'

/** Does to the database of the journeys what only time would do, such as a letter that an earlier reader has read. */
export async function asOwner(statement: string, values: unknown[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.VNIT_DATABASE })
  await client.connect()
  try {
    await client.query(statement, values)
  } finally {
    await client.end()
  }
}
