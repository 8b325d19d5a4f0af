import { sql } from 'kysely'
import { lifetimes, type Grant, type Principal } from '@vnit/domain'
import type { Platform } from '../../platform/platform.ts'
import { hashOf } from './secret.ts'
import { sessionSecretIn } from './session-cookie.ts'

const noticedEvery = 60_000

type Found = { person_id: string; name: string; email: string; grants: Grant[] }

/**
 * Who a request comes from, in one question to the database: the person of its bearer token, else of its session
 * cookie, else the public. Rights are as of this moment. A token that is no good makes a public that is told so.
 */
export async function getPrincipal(platform: Platform, request: Request): Promise<Principal> {
  const authorization = request.headers.get('authorization')
  if (authorization?.startsWith('Bearer ')) return ofToken(platform, authorization.slice('Bearer '.length).trim())
  const secret = sessionSecretIn(request.headers.get('cookie'))
  return secret ? ofSession(platform, secret) : { kind: 'public' }
}

async function ofSession(platform: Platform, secret: string): Promise<Principal> {
  const now = platform.now()
  const { rows } = await sql<Found & { session_id: string; last_seen_at: string }>`
    select * from vnit_session(${hashOf(secret)}, ${now.toISOString()}, ${lifetimes.idle / 1000})`.execute(platform.app)
  const [row] = rows
  if (!row) return { kind: 'public' }
  if (isWorthNoting(row.last_seen_at, now))
    await sql`select vnit_session_seen(${row.session_id}, ${now.toISOString()})`.execute(platform.app)
  return { ...personIn(row), via: 'session', sessionId: row.session_id }
}

async function ofToken(platform: Platform, secret: string): Promise<Principal> {
  const now = platform.now()
  const { rows } = await sql<
    Found & { token_id: string; read_only: boolean; expires_at: string; ended: boolean; last_used_at: string | null }
  >`select * from vnit_token(${hashOf(secret)})`.execute(platform.app)
  const [row] = rows
  if (!row) return { kind: 'public', rejectedToken: 'unknown' }
  if (row.ended) return { kind: 'public', rejectedToken: 'ended' }
  if (Date.parse(row.expires_at) <= now.getTime()) return { kind: 'public', rejectedToken: 'expired' }
  if (isWorthNoting(row.last_used_at, now))
    await sql`select vnit_token_used(${row.token_id}, ${now.toISOString()})`.execute(platform.app)
  return { ...personIn(row), via: 'token', readOnly: row.read_only }
}

function personIn({ person_id, name, email, grants }: Found) {
  return { kind: 'person' as const, id: person_id, name, email, grants }
}

function isWorthNoting(before: string | null, now: Date): boolean {
  return before === null || now.getTime() - Date.parse(before) > noticedEvery
}
