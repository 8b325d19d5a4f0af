import { readdir } from 'node:fs/promises'
import { Migrator, type Migration, type MigrationProvider, type MigrationResultSet } from 'kysely/migration'
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
  return migrate(ownerUrl, (migrator) => migrator.migrateToLatest())
}

/** Brings the database as far as one migration, that one included. */
export async function migrateUpTo(ownerUrl: string, name: string): Promise<string[]> {
  return migrate(ownerUrl, (migrator) => migrator.migrateTo(name))
}

/** The names of all migrations in their order. */
export async function migrationNames(): Promise<string[]> {
  return Object.keys(await provider.getMigrations())
}

async function migrate(ownerUrl: string, run: (migrator: Migrator) => Promise<MigrationResultSet>): Promise<string[]> {
  const { db, close } = connect(ownerUrl, { size: 2, statementSeconds: 600 })
  try {
    const { error, results = [] } = await run(new Migrator({ db, provider, allowUnorderedMigrations: true }))
    if (error) throw error
    return results.map((result) => result.migrationName)
  } finally {
    await close()
  }
}
