import { Select, Switch } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import { useWords } from '../../lib/words.ts'
import { lineageWords } from '../../words/lineage/index.ts'
import { LineageGraph } from './lineage-graph.tsx'
import { LineageList } from './lineage-list.tsx'
import css from './lineage.module.css'

const depths = [1, 2, 3, 5, 8]

/** What a document rests on and what rests on it, over several steps: as a graph where there is room, and as lists. */
export function DocumentLineage({ id }: { id: string }) {
  const words = useWords(lineageWords)
  const [depth, setDepth] = useState(3)
  const [mentions, setMentions] = useState(false)
  const roomy = useMediaQuery('(min-width: 48.0625em)', true)
  const asked = { id, depth, mentions }
  return (
    <div className={css['lineage']}>
      <div className={css['tools']}>
        <Select
          label={words.depth}
          data={depths.map((one) => ({ value: String(one), label: words.steps(one) }))}
          value={String(depth)}
          allowDeselect={false}
          onChange={(value) => setDepth(Number(value ?? 3))}
        />
        <Switch
          label={words.mentions}
          checked={mentions}
          onChange={(event) => setMentions(event.currentTarget.checked)}
        />
      </div>
      {roomy ? <LineageGraph {...asked} /> : null}
      <div className={css['ways']}>
        <LineageList key={`bases ${depth} ${mentions}`} {...asked} way="bases" />
        <LineageList key={`resting ${depth} ${mentions}`} {...asked} way="resting" />
      </div>
    </div>
  )
}
