import { lifetimes } from '@vnit/domain'

const name = 'vnit_session'
const strictName = `__Host-${name}`

/** The cookie that carries a session's secret. Over https its name makes browsers refuse it from a sister site. */
export function sessionCookie(secret: string, { https }: { https: boolean }): string {
  return `${https ? strictName : name}=${secret}; ${attributes(https)}; Max-Age=${lifetimes.session / 1000}`
}

/** What makes the browser forget the session. */
export function clearedSessionCookie({ https }: { https: boolean }): string {
  return `${https ? strictName : name}=; ${attributes(https)}; Max-Age=0`
}

/** The session's secret in a request, if there is one. */
export function sessionSecretIn(cookieHeader: string | null): string | null {
  const found = new Map((cookieHeader ?? '').split(';').map((part) => splitOnce(part.trim())))
  return found.get(strictName) || found.get(name) || null
}

function attributes(https: boolean): string {
  return `Path=/; HttpOnly; SameSite=Lax${https ? '; Secure' : ''}`
}

function splitOnce(part: string): [string, string] {
  const at = part.indexOf('=')
  return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)]
}
