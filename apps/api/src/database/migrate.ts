import { readdir } from 'node:fs/promises'
import { Migrator, type Migration, type MigrationProvider } from 'kysely/migration'
import { connect } from './connect.ts'

const folder = new URL('./migrations/', import.meta.url)

const provider: MigrationProvider = {
  async getMigrations() {
    const files = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort()
    const loaded = await Promise.all(
      files.map(async (name) => [name.replace('.ts', ''), await import(new URL(name, folder).href)] as const),
    )
    return Object.fromEntries(loaded) as Record<string, Migration>
  },
}

/** Brings the database to the newest schema, as its owner. Migrations only go forward. Returns the names of those run. */
export async function migrateToLatest(ownerUrl: string): Promise<string[]> {
  const { db, close } = connect(ownerUrl, { size: 2, statementSeconds: 600 })
  try {
    const { error, results = [] } = await new Migrator({
      db,
      provider,
      allowUnorderedMigrations: true,
    }).migrateToLatest()
    if (error) throw error
    return results.map((result) => result.migrationName)
  } finally {
    await close()
  }
}
