import { randomBytes } from 'node:crypto'
import { connect } from './connect.ts'

export type RolePasswords = { app: string; public: string }

/** Passwords for the two roles, for a first start that has none yet. */
export function newRolePasswords(): RolePasswords {
  return { app: randomBytes(24).toString('base64url'), public: randomBytes(24).toString('base64url') }
}

/**
 * Makes sure that the two roles exist that own nothing: `vnit_app`, whose rows are narrowed by the principal set for
 * the transaction, and `vnit_public`, which sees the published catalogue only. Needs CREATEROLE.
 */
export async function prepareRoles(ownerUrl: string, passwords: RolePasswords): Promise<void> {
  const { pool, close } = connect(ownerUrl, { size: 1 })
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query("select pg_advisory_xact_lock(hashtext('vnit roles'))")
    for (const [role, password] of [
      ['vnit_app', passwords.app],
      ['vnit_public', passwords.public],
    ] as const) {
      const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role])
      if (!rowCount) await client.query(`create role ${role} nosuperuser nocreatedb nocreaterole noinherit nobypassrls`)
      await client.query(`alter role ${role} login password ${client.escapeLiteral(password)}`)
    }
    await client.query('commit')
  } catch (problem) {
    await client.query('rollback')
    throw problem
  } finally {
    client.release()
    await close()
  }
}

/** The same database as another role. */
export function urlAs(ownerUrl: string, role: 'vnit_app' | 'vnit_public', password: string): string {
  const url = new URL(ownerUrl)
  url.username = role
  url.password = password
  return url.href
}
