import { z } from 'zod'
import { daySchema, type Day } from '../time/day.ts'

/** How one agency follows another: all of it, or one function of it (then the first may live on). */
export const successionSchema = z.object({
  fromId: z.string(),
  toId: z.string(),
  on: daySchema,
  scope: z.enum(['whole', 'function']),
  function: z.string().nullable(),
  source: z.string(),
  confidence: z.string(),
})
export type Succession = z.infer<typeof successionSchema>

/** What a succession was, told from who else took part in it on the same day. */
export type SuccessionKind = 'merge' | 'split' | 'rename' | 'absorb' | 'function-transfer'

/**
 * The kind of a succession: several into one new agency is a merge, one into several a split, one into an agency that
 * was there before an absorption, one into one new agency a rename.
 */
export function successionKind(
  all: readonly Succession[],
  one: Succession,
  heirExistsFrom: Day | null,
): SuccessionKind {
  if (one.scope === 'function') return 'function-transfer'
  const whole = all.filter((other) => other.scope === 'whole' && other.on === one.on)
  if (whole.filter((other) => other.fromId === one.fromId).length > 1) return 'split'
  if (heirExistsFrom === null || heirExistsFrom < one.on) return 'absorb'
  return whole.filter((other) => other.toId === one.toId).length > 1 ? 'merge' : 'rename'
}
