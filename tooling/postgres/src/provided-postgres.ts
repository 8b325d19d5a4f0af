import pg from 'pg'

import { PostgresProblem } from './postgres-problem.ts'

/** Checks that the server behind DATABASE_URL answers and is recent enough. */
export async function checkProvidedPostgres(url: string) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    const { rows } = await client.query<{ version: number }>(
      `select current_setting('server_version_num')::int as version`,
    )
    const major = Math.floor(rows[0]!.version / 10_000)
    if (major < 15)
      throw new PostgresProblem(`The server behind DATABASE_URL is PostgreSQL ${major}; 15 or newer is needed.`, {
        hint: '',
      })
  } catch (problem) {
    if (problem instanceof PostgresProblem) throw problem
    throw new PostgresProblem(
      `The server behind DATABASE_URL (${withoutPassword(url)}) does not answer: ${(problem as Error).message}`,
      {
        hint: 'Unset DATABASE_URL to use the PostgreSQL that comes with vnit.',
      },
    )
  } finally {
    await client.end().catch(() => {})
  }
}

function withoutPassword(url: string): string {
  try {
    const { host, pathname } = new URL(url)
    return host + pathname
  } catch {
    return 'not a valid address'
  }
}
