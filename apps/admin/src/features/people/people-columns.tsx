import type { Column } from '../../components/list-page/list-types.ts'
import { StatusPill } from '../../components/status-pill.tsx'
import { writeMoment } from '../../lib/days.ts'
import { useWords } from '../../lib/words.ts'
import { peopleWords } from '../../words/people/index.ts'
import { GrantLines } from './grant-lines.tsx'
import type { PersonRow } from './people.api.ts'

/** The columns of the list of people. */
export function usePeopleColumns(): Column<PersonRow>[] {
  const words = useWords(peopleWords)
  return [
    { key: 'name', header: words.name, always: true, cell: (row) => row.name },
    { key: 'email', header: words.email, cell: (row) => row.email },
    { key: 'grants', header: words.grants, cell: (row) => <GrantLines grants={row.grants} /> },
    {
      key: 'state',
      header: words.state,
      cell: (row) => (
        <>
          <StatePill state={row.state} /> {row.sample ? <span className="small muted">{words.sample}</span> : null}
        </>
      ),
    },
    {
      key: 'last',
      header: words.lastSignedIn,
      cell: (row) => (row.lastSignedInAt ? writeMoment(row.lastSignedInAt) : words.never),
    },
  ]
}

const tones = { invited: 'open', active: 'good', ended: 'over' } as const

/** Whether the person can come in, as icon and word. */
export function StatePill({ state }: { state: PersonRow['state'] }) {
  return <StatusPill tone={tones[state]}>{useWords(peopleWords).states[state]}</StatusPill>
}
