import type { CommandCalls } from '../../testing/command-call.ts'
import { given } from '../../testing/people.ts'
import { restingDirectives } from '../../testing/lineage.ts'

const end = (id: string) => ({
  id,
  kind: 'repealed' as const,
  on: '2020-01-01',
  by: null,
  source: 'Điều 10 của văn bản thử',
})

/** One valid call for each command of lineage. */
export const lineageCalls: CommandCalls = {
  'lineage.end': async (api) => {
    const as = await given(api, 'ministry-officer')
    const { stubId } = await restingDirectives(api, as)
    return { as, input: end(stubId) }
  },
  'lineage.withdrawEnd': async (api) => {
    const as = await given(api, 'ministry-officer')
    const { stubId } = await restingDirectives(api, as)
    const { endId } = await api.as(as).lineage.end(end(stubId))
    return { as, input: { endId, reason: 'Ghi nhầm văn bản' } }
  },
  'lineage.acknowledge': async (api) => {
    const as = await given(api, 'ministry-officer')
    const { stubId, first } = await restingDirectives(api, as)
    const { endId } = await api.as(as).lineage.end(end(stubId))
    return { as, input: { directiveId: first.id, endId, reason: 'Nội dung vẫn còn phù hợp' } }
  },
}
