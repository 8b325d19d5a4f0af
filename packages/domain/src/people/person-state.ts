import { z } from 'zod'

/** invited: no password yet. active: can sign in. ended: can no longer, and keeps its place in the trail. */
export const personStateSchema = z.enum(['invited', 'active', 'ended'])
export type PersonState = z.infer<typeof personStateSchema>

/** The state that the person's moments leave. */
export function personState(person: { passwordSetAt: string | null; endedAt: string | null }): PersonState {
  if (person.endedAt !== null) return 'ended'
  return person.passwordSetAt === null ? 'invited' : 'active'
}
