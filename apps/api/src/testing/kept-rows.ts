import { isDeepStrictEqual } from 'node:util'
import pg from 'pg'

type Row = Record<string, unknown>
/** Every row of every table, as its owner sees it. */
export type AllRows = Map<string, Row[]>

/** What a database holds, read in one question; the tables of migrations themselves are left out. */
export async function allRows(ownerUrl: string): Promise<AllRows> {
  return withOwner(ownerUrl, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' and tablename not like 'kysely%' order by 1`,
    )
    const each = tables.map(({ name }) => {
      const table = pg.escapeIdentifier(name)
      return `select ${pg.escapeLiteral(name)} as name, coalesce(jsonb_agg(to_jsonb(${table})), '[]') as rows from ${table}`
    })
    const { rows } = await client.query<{ name: string; rows: Row[] }>(each.join(' union all '))
    return new Map(rows.map(({ name, rows: held }) => [name, held]))
  })
}

/** The rows of before that stand nowhere after with all their values; `mended` names columns that may differ. */
export function lostRows(before: AllRows, after: AllRows, mended: Record<string, string[]> = {}): [string, Row][] {
  return [...before].flatMap(([table, rows]) => {
    const compared = (row: Row) => Object.entries(row).filter(([column]) => !mended[table]?.includes(column))
    const stands = (row: Row) =>
      (after.get(table) ?? []).some((kept) =>
        compared(row).every(([column, value]) => isDeepStrictEqual(kept[column], value)),
      )
    return rows.filter((row) => !stands(row)).map((row): [string, Row] => [table, row])
  })
}

/** The columns of every table in words, to see which tables a migration changes. */
export async function tableShapes(ownerUrl: string): Promise<Map<string, string>> {
  return withOwner(ownerUrl, async (client) => {
    const { rows } = await client.query<{ name: string; shape: string }>(`
      select table_name as name, string_agg(
        concat_ws(' ', column_name, data_type, is_nullable, column_default), ', ' order by ordinal_position) as shape
      from information_schema.columns where table_schema = 'public' group by table_name`)
    return new Map(rows.map(({ name, shape }) => [name, shape]))
  })
}

/** Runs statements as the owner. */
export async function runAsOwner(ownerUrl: string, statements: string): Promise<void> {
  await withOwner(ownerUrl, (client) => client.query(statements))
}

async function withOwner<Value>(ownerUrl: string, deed: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    return await deed(client)
  } finally {
    await client.end()
  }
}
