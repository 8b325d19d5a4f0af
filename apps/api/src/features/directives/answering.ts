import { heirsOf, type Answering, type Day, type Succession } from '@vnit/domain'
import type { Reads } from '../../platform/platform.ts'
import { loadNames } from '../agencies/agency-graph.ts'

/** Who answers on the day for each of the agencies, with every step by which it passed. */
export async function loadAnswering(
  reads: Reads,
  successions: readonly Succession[],
  agencyIds: readonly string[],
  day: Day,
): Promise<Map<string, Answering[]>> {
  const heirs = [...new Set(agencyIds)].map((id) => [id, heirsOf(successions, id, day)] as const)
  const mentioned = heirs.flatMap(([id, found]) => [
    id,
    ...found.flatMap((heir) => [heir.id, ...heir.path.map((step) => step.fromId)]),
  ])
  const names = await loadNames(reads, [...new Set(mentioned)])
  const called = (id: string) => names.get(id) ?? id
  return new Map(
    heirs.map(([id, found]) => [
      id,
      found.map((heir) => ({
        agencyId: heir.id,
        name: called(heir.id),
        passed: heir.path.map(({ fromId, toId, on, source }) => ({
          fromId,
          fromName: called(fromId),
          toId,
          toName: called(toId),
          on,
          source,
        })),
      })),
    ]),
  )
}
