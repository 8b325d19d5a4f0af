import pg from 'pg'

/** Makes the role that owns the data and its database, unless they are there; the role is no superuser. */
export async function ensureOwnerDatabase(
  superuserUrl: string,
  owner: { name: string; password: string; database: string },
) {
  const client = new pg.Client({ connectionString: superuserUrl })
  await client.connect()
  try {
    const role = pg.escapeIdentifier(owner.name)
    const { rows } = await client.query<{ role: boolean; database: boolean }>(
      `select exists (select from pg_roles where rolname = $1) as role, exists (select from pg_database where datname = $2) as database`,
      [owner.name, owner.database],
    )
    if (!rows[0]!.role)
      await client.query(`create role ${role} login createdb createrole password ${pg.escapeLiteral(owner.password)}`)
    if (!rows[0]!.database) await client.query(`create database ${pg.escapeIdentifier(owner.database)} owner ${role}`)
  } finally {
    await client.end()
  }
}
