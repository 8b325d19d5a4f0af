import type { Day } from '../time/day.ts'
import type { Succession } from './succession.ts'

/** An agency that answers for another on a day, and the steps by which that came to be. */
export type Heir = { id: string; path: Succession[] }

/**
 * Who answers on this day for what was laid on the agency: itself while nobody followed it, else the ones that followed
 * it as a whole, step by step. More than one heir (a split) means a person must decide which of them a duty goes to.
 * Functions that moved alone do not move the rest, so they are not followed here.
 */
export function heirsOf(successions: readonly Succession[], agencyId: string, day: Day): Heir[] {
  const next = bySource(successions, day)
  const heirs = new Map<string, Heir>()
  const visit = (id: string, path: Succession[]) => {
    const steps = next.get(id) ?? []
    if (steps.length === 0) return void heirs.set(id, { id, path })
    for (const step of steps) if (!path.some((taken) => taken.fromId === step.toId)) visit(step.toId, [...path, step])
  }
  visit(agencyId, [])
  return [...heirs.values()]
}

/** The agencies whose duties this one answers for on the day, itself included. */
export function answersFor(successions: readonly Succession[], agencyId: string, day: Day): string[] {
  const before = new Map<string, string[]>()
  for (const { fromId, toId, on, scope } of successions)
    if (scope === 'whole' && on <= day) before.set(toId, [...(before.get(toId) ?? []), fromId])
  const found = new Set<string>([agencyId])
  for (const id of found) for (const earlier of before.get(id) ?? []) found.add(earlier)
  return [...found]
}

function bySource(successions: readonly Succession[], day: Day): Map<string, Succession[]> {
  const next = new Map<string, Succession[]>()
  for (const step of successions)
    if (step.scope === 'whole' && step.on <= day) next.set(step.fromId, [...(next.get(step.fromId) ?? []), step])
  return next
}
