import type { Figures } from './figures.ts'

type Bench = () => Promise<Figures | Figures[]>

/** Every bench by name; each is loaded only when it is asked for. */
export const benches: Record<string, () => Promise<Bench>> = {
  'agency-tree': async () => (await import('./agency-tree.ts')).agencyTreeBench,
  'catalogue-page': async () => (await import('./catalogue-page.ts')).cataloguePageBench,
  letters: async () => (await import('./letters.ts')).lettersBench,
  lineage: async () => (await import('./lineage.ts')).lineageBench,
  'obligations-list': async () => (await import('./obligations-list.ts')).obligationsListBench,
}
