import type { World } from './start-world.ts'

/** Sets the password that a one-time link asks for; answers the new session, or null when the link is used up. */
export async function passwordByLink({ address }: World, link: string, password: string): Promise<string | null> {
  const answer = await post(`${address}/auth/link/${link.split('#')[1]}`, { password })
  return answer.ok ? sessionIn(answer) : null
}

/** Signs in by password; answers the new session. */
export async function sessionByPassword({ address }: World, given: { email: string; password: string }) {
  const answer = await post(`${address}/auth/sign-in`, given)
  if (!answer.ok) throw new Error(`The sign-in answered ${answer.status}: ${await answer.text()}`)
  return sessionIn(answer)
}

function post(address: string, body: object): Promise<Response> {
  return fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}

function sessionIn(answer: Response): string {
  const session = /vnit_session=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1]
  if (!session) throw new Error('The answer brought no session.')
  return session
}
