import { Button } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../lib/words.ts'
import { agenciesWords } from '../../words/agencies/index.ts'
import type { AgencyRow } from './agencies.api.ts'
import { AgencyBranch } from './agency-branch.tsx'
import css from './agency-tree.module.css'

const order: AgencyRow['kind'][] = [
  'ministry',
  'ministerial-level',
  'government-attached',
  'party-body',
  'central-city',
  'province',
  'provincial-department',
  'ministry-unit',
]

type AgencyTreeProps = { rows: AgencyRow[]; addressOf: (id: string) => string }

/** The state from the centre to the provinces; units open below the body they belong to. */
export function AgencyTree({ rows, addressOf }: AgencyTreeProps) {
  const words = useWords(agenciesWords)
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const present = new Set(rows.map((row) => row.id))
  const roots = rows.filter((row) => row.parentId === null || !present.has(row.parentId))
  const byParent = Map.groupBy(rows, (row) => row.parentId)
  const byKind = Map.groupBy(roots, (row) => row.kind)
  const parents = rows.filter((row) => byParent.has(row.id)).map((row) => row.id)
  const toggle = (id: string) =>
    setOpened((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]))
  return (
    <div className={css['tree']}>
      {parents.length > 0 ? (
        <Button
          className={css['all']}
          variant="subtle"
          onClick={() => setOpened(opened.size === 0 ? new Set(parents) : new Set())}
        >
          {opened.size === 0 ? words.openAll : words.closeAll}
        </Button>
      ) : null}
      {order.map((kind) => {
        const members = byKind.get(kind)
        if (!members) return null
        return (
          <section key={kind} aria-labelledby={`kind-${kind}`}>
            <h2 id={`kind-${kind}`}>
              {words.kinds[kind]} <span className="muted">({members.length})</span>
            </h2>
            <ul className={css['rows']}>
              {members.map((row) => (
                <AgencyBranch key={row.id} {...{ row, byParent, opened, toggle, addressOf }} />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
