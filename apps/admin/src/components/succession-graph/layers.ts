import type { GraphNode, GraphStep } from './graph-types.ts'

type LayerStep = Pick<GraphStep, 'fromId' | 'fromName' | 'toId' | 'toName'>

/**
 * Puts each agency in a layer after all that it followed and just before who followed it, and orders the layers so that those who went the same way stand
 * together. A circle of functions handed to and fro does not run for ever: no path is longer than there are agencies.
 */
export function layersOf(steps: readonly LayerStep[]): GraphNode[] {
  const names = new Map(
    steps.flatMap((step) => [[step.fromId, step.fromName] as const, [step.toId, step.toName] as const]),
  )
  const layer = new Map([...names.keys()].map((id) => [id, 0]))
  for (let round = 0; round < names.size; round++)
    for (const { fromId, toId } of steps)
      layer.set(toId, Math.min(names.size - 1, Math.max(layer.get(toId) ?? 0, (layer.get(fromId) ?? 0) + 1)))
  for (let round = 0; round < names.size; round++)
    for (const id of names.keys()) {
      const after = steps.filter((step) => step.fromId === id).map((step) => layer.get(step.toId) ?? 0)
      const latest = Math.min(...after) - 1
      if (after.length > 0 && latest > (layer.get(id) ?? 0)) layer.set(id, latest)
    }
  const nextOf = (id: string) => steps.find((step) => step.fromId === id)?.toId ?? ''
  const byLayer = Map.groupBy(names.keys(), (id) => layer.get(id) ?? 0)
  return [...byLayer.entries()].flatMap(([at, ids]) =>
    ids
      .sort(
        (a, b) => nextOf(a).localeCompare(nextOf(b)) || (names.get(a) ?? '').localeCompare(names.get(b) ?? '', 'vi'),
      )
      .map((id, place) => ({ id, name: names.get(id) ?? id, layer: at, place })),
  )
}
