import type { LineageWay } from '@vnit/domain'

/** The name by which the drawing leads to the list of a side. */
export function listId(way: LineageWay): string {
  return `lineage-${way}`
}
