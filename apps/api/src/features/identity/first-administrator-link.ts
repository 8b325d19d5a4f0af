import { sql } from 'kysely'
import { fold } from '@vnit/vietnamese'
import type { Platform, Tx } from '../../platform/platform.ts'
import { readAs } from '../../platform/as-principal.ts'
import { runAsSystem } from '../../platform/run-as-system.ts'
import { makeLink } from './link.store.ts'

const first = { name: 'Quản trị viên đầu tiên', email: 'quan-tri@vnit.invalid' }

/**
 * A fresh one-time link for the first administrator, and null once some administrator has a password. The link before
 * ends. For the terminal only: nothing logs it. Two starts at once make one administrator.
 */
export async function firstAdministratorLink(start: { platform: Platform; baseUrl: string }): Promise<string | null> {
  const present = await hasAdministrator(start.platform)
  if (present) return null
  return runAsSystem(start.platform, 'start', async ({ tx, now, newId, audit }) => {
    const personId = await loadOrMake(tx, newId, now)
    const link = await makeLink(tx, { id: newId(), personId, now })
    await audit({
      deed: 'person.link_made',
      subject: { kind: 'person', id: personId },
      after: { expiresAt: link.expiresAt },
    })
    return start.baseUrl.replace(/\/$/, '') + link.path
  })
}

function hasAdministrator(platform: Platform): Promise<boolean> {
  return readAs(platform, { kind: 'system', name: 'start' }, async (reads) => {
    const row = await reads
      .selectFrom('person')
      .innerJoin('person_grant as held', 'held.person_id', 'person.id')
      .select('person.id')
      .where('held.role', '=', 'ministry-administrator')
      .where('held.to_at', 'is', null)
      .where('person.password_set_at', 'is not', null)
      .where('person.ended_at', 'is', null)
      .limit(1)
      .executeTakeFirst()
    return row !== undefined
  })
}

async function loadOrMake(tx: Tx, newId: () => string, now: string): Promise<string> {
  const id = newId()
  const made = await tx
    .insertInto('person')
    .values({
      id,
      ...first,
      language: 'vi',
      created_at: now,
      ended_at: null,
      search_text: fold(`${first.name} ${first.email}`),
    })
    .onConflict((taken) => taken.expression(sql`lower(email)`).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made) {
    const grant = { person_id: id, role: 'ministry-administrator', agency_id: null, enterprise_id: null }
    await tx
      .insertInto('person_grant')
      .values({ id: newId(), ...grant, from_at: now, to_at: null })
      .execute()
    return id
  }
  const there = await tx.selectFrom('person').select('id').where('email', '=', first.email).executeTakeFirstOrThrow()
  return there.id
}
