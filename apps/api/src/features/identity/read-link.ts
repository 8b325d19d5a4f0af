import { linkState, type LinkState } from '@vnit/domain'
import { readAs } from '../../platform/as-principal.ts'
import type { Platform, Reads } from '../../platform/platform.ts'
import { hashOf } from './secret.ts'

export type LinkSeen = { state: LinkState; person: { name: string; email: string } | null }

/** What a link is good for, without using it up. Whose it is, only while it is valid. */
export async function readLink(platform: Platform, secret: string): Promise<LinkSeen> {
  const link = await readAs(platform, { kind: 'system', name: 'identity' }, (reads) => findLink(reads, secret))
  const state = linkState(link, platform.now().toISOString())
  return { state, person: link && state === 'valid' ? { name: link.name, email: link.email } : null }
}

/** The link with this secret and the person it lets in. */
export async function findLink(reads: Reads, secret: string) {
  const row = await reads
    .selectFrom('sign_in_link as link')
    .innerJoin('person', 'person.id', 'link.person_id')
    .select(['link.id', 'link.person_id as personId', 'person.name', 'person.email'])
    .select(['link.expires_at as expiresAt', 'link.used_at as usedAt', 'link.ended_at as endedAt'])
    .where('link.token_hash', '=', hashOf(secret))
    .where('person.ended_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}
