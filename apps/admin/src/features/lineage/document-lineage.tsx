import { Select, Switch } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { LineageWay } from '@vnit/domain'
import { useAddressState } from '../../lib/use-address-state.ts'
import { useWords } from '../../lib/words.ts'
import { lineageWords } from '../../words/lineage/index.ts'
import { LineageGraph } from './lineage-graph.tsx'
import { LineageList } from './lineage-list.tsx'
import css from './lineage.module.css'

const depths = ['1', '2', '3', '5', '8']
/** How far, whether also what is only mentioned, and the page of each list. */
const inAddress = { steps: '3', mentions: '', bases: '1', resting: '1' }

/** What a document rests on and what rests on it, over several steps: as a graph where there is room, and as lists. */
export function DocumentLineage({ id }: { id: string }) {
  const words = useWords(lineageWords)
  const { values, change } = useAddressState(inAddress)
  const narrow = (changed: { steps?: string; mentions?: string }) => change({ ...changed, bases: '1', resting: '1' })
  const roomy = useMediaQuery('(min-width: 48.0625em)', true)
  const steps = depths.includes(values.steps) ? values.steps : inAddress.steps
  const asked = { id, depth: Number(steps), mentions: values.mentions === 'yes' }
  const listed = (way: LineageWay) => ({
    ...asked,
    way,
    page: Math.max(1, Math.trunc(Number(values[way])) || 1),
    go: (page: number) => change({ [way]: String(page) }),
  })
  return (
    <div className={css['lineage']}>
      <div className={css['tools']}>
        <Select
          label={words.depth}
          data={depths.map((one) => ({ value: one, label: words.steps(Number(one)) }))}
          value={steps}
          allowDeselect={false}
          onChange={(value) => narrow({ steps: value ?? inAddress.steps })}
        />
        <Switch
          label={words.mentions}
          checked={asked.mentions}
          onChange={(event) => narrow({ mentions: event.currentTarget.checked ? 'yes' : '' })}
        />
      </div>
      {roomy ? <LineageGraph {...asked} /> : null}
      <div className={css['ways']}>
        <LineageList {...listed('bases')} />
        <LineageList {...listed('resting')} />
      </div>
    </div>
  )
}
