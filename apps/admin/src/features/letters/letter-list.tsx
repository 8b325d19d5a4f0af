import type { LetterRow, LetterState } from '@vnit/domain'
import type { ReactNode } from 'react'
import { EmptyState } from '../../components/empty-state.tsx'
import { ListPage } from '../../components/list-page/list-page.tsx'
import type { Column } from '../../components/list-page/list-types.ts'
import { StatusPill, type StatusTone } from '../../components/status-pill.tsx'
import { addresses } from '../../lib/addresses.ts'
import { writeDay, writeMoment } from '../../lib/days.ts'
import { useAddressState } from '../../lib/use-address-state.ts'
import { useWords } from '../../lib/words.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import { queueWords } from '../../words/queue/index.ts'
import { useLetters } from './letters.api.ts'

const pageSize = 50
const tones: Record<LetterState, StatusTone> = { 'taken-in': 'soon', registered: 'good', 'set-aside': 'over' }

/** The letters taken in: to confirm, registered, set aside. */
export function LetterList({ children }: { children: ReactNode }) {
  const words = useWords(lettersWords)
  const { letterState } = useWords(meaningsWords)
  const address = useAddressState({ state: 'taken-in', page: '1' })
  const state = address.values.state as LetterState
  const { data, isFetching, error, refetch } = useLetters({
    states: [state],
    page: Number(address.values.page),
    pageSize,
  })
  const views = (Object.keys(letterState) as LetterState[]).map((one) => ({
    id: one,
    name: letterState[one],
    query: one === 'taken-in' ? '' : `state=${one}`,
  }))
  return (
    <ListPage
      name="letters"
      title={words.listTitle}
      about={words.listAbout}
      columns={useColumns()}
      answer={{ rows: data?.rows, total: data?.total ?? 0, pageSize, isFetching, error, retry: () => void refetch() }}
      rowId={(row) => row.id}
      rowAddress={(row) => addresses.letter(row.id)}
      address={address}
      views={views}
      empty={<EmptyState title={words.none}>{words.noneHelp}</EmptyState>}
    >
      {children}
    </ListPage>
  )
}

function useColumns(): Column<LetterRow>[] {
  const words = useWords(queueWords)
  const letters = useWords(lettersWords)
  const { letterState } = useWords(meaningsWords)
  return [
    { key: 'document', header: words.document, always: true, cell: (row) => row.numberSymbol ?? words.noNumber },
    { key: 'issuedOn', header: letters.field.issuedOn, cell: (row) => (row.issuedOn ? writeDay(row.issuedOn) : '') },
    { key: 'subject', header: letters.field.subject, width: '36%', cell: (row) => row.subject },
    { key: 'file', header: words.file, cell: (row) => <span className="small">{row.fileName}</span> },
    {
      key: 'state',
      header: words.state,
      cell: (row) => (
        <>
          <StatusPill tone={tones[row.state]}>{letterState[row.state]}</StatusPill>
          {row.state === 'taken-in' ? <div className="small muted">{words.problems(row.problems)}</div> : null}
        </>
      ),
    },
    {
      key: 'takenIn',
      header: words.takenIn,
      cell: (row) => (
        <>
          <span className="nowrap">{writeMoment(row.takenInAt)}</span>
          <div className="small muted">{row.takenInBy?.name}</div>
        </>
      ),
    },
  ]
}
