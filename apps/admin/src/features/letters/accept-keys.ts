import { mostAccepted } from '@vnit/domain/directives'

/**
 * The accepted values with more of them. Only where they are too many to keep are those dropped that no doubt stands for
 * any more; what was accepted before is never given up for something new. `left` counts what could not be taken.
 */
export function acceptKeys(
  before: readonly string[],
  more: readonly string[],
  stillDoubtful: () => ReadonlySet<string>,
): { accepted: string[]; left: number } {
  const all = [...new Set([...before, ...more])]
  if (all.length <= mostAccepted) return { accepted: all, left: 0 }
  const doubtful = stillDoubtful()
  const needed = all.filter((key) => doubtful.has(key))
  return { accepted: needed.slice(0, mostAccepted), left: Math.max(0, needed.length - mostAccepted) }
}
