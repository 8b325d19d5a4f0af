import { ok, refuse, type Result } from '../result.ts'
import type { RefusalOf } from '../refusals.ts'

export type SignInLink = { expiresAt: string; usedAt: string | null; endedAt: string | null }
export type LinkState = 'valid' | 'used' | 'expired'

/** What became of a link. One that a newer link replaced counts as expired; so does one that never was. */
export function linkState(link: SignInLink | null, now: string): LinkState {
  if (link?.usedAt) return 'used'
  return link !== null && link.endedAt === null && Date.parse(now) < Date.parse(link.expiresAt) ? 'valid' : 'expired'
}

/** Whether the link still lets its person in. */
export function useLink(
  link: SignInLink | null,
  now: string,
): Result<'valid', RefusalOf<'sign_in.link_used'> | RefusalOf<'sign_in.link_expired'>> {
  const state = linkState(link, now)
  if (state === 'valid') return ok(state)
  return refuse({ code: state === 'used' ? 'sign_in.link_used' : 'sign_in.link_expired' })
}
