import { useMediaQuery } from '@mantine/hooks'
import type { LetterPage, LetterRow, LetterSort, LetterState, ListLettersInput } from '@vnit/domain'
import { useState, type FocusEvent, type ReactNode } from 'react'
import { EmptyState } from '../../components/empty-state.tsx'
import { ListPage } from '../../components/list-page/list-page.tsx'
import type { Filter, View } from '../../components/list-page/list-types.ts'
import { addresses } from '../../lib/addresses.ts'
import { useAddressState } from '../../lib/use-address-state.ts'
import { useWords } from '../../lib/words.ts'
import { intakeWords } from '../../words/intake/index.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import { useLetters } from './letters.api.ts'
import { useLetterColumns } from './queue-columns.tsx'
import css from './queue-look.module.css'
import { QueueLookDialog, QueuePanel } from './queue-panel.tsx'

const pageSize = 50
const inAddress = { state: 'taken-in', text: '', clean: '', mine: '', older: '', sort: '', page: '1' }
type Values = Record<keyof typeof inAddress, string>
type Counts = LetterPage['counts']

/** The letters taken in: to confirm with the clean ones first, registered, set aside; beside them the chosen one. */
export function LetterList({ children }: { children: ReactNode }) {
  const words = useWords(lettersWords)
  const address = useAddressState(inAddress)
  const { data, isFetching, error, refetch } = useLetters(filterIn(address.values))
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [dialogId, setDialogId] = useState<string | null>(null)
  const wide = useMediaQuery('(min-width: 75.0625em)', true)
  const rows = data?.rows ?? []
  const rowOf = (id: string | null) => rows.find((row) => row.id === id) ?? null
  const counts = data?.counts ?? null
  const waiting = address.values.state === 'taken-in'
  const confirmed = (row: LetterRow) => {
    const next = rowAfter(rows, row)
    setChosenId(next?.id ?? null)
    setDialogId(null)
    if (next) focusRow(next.id)
  }
  return (
    <div className={css['beside']} onFocus={(event) => choose(event, setChosenId)}>
      <div>
        <ListPage
          name="letters"
          title={words.listTitle}
          about={waiting && counts ? <QueueAbout {...counts} /> : words.listAbout}
          columns={useLetterColumns(setDialogId)}
          answer={{
            rows: data?.rows,
            total: data?.total ?? 0,
            pageSize,
            isFetching,
            error,
            retry: () => void refetch(),
          }}
          rowId={(row) => row.id}
          rowAddress={(row) => addresses.letter(row.id)}
          currentRow={chosenId}
          address={address}
          filters={useFilters(counts)}
          views={useViews(address.values, counts)}
          empty={<EmptyState title={words.none}>{words.noneHelp}</EmptyState>}
        >
          {children}
        </ListPage>
      </div>
      {wide && rows.length > 0 ? <QueuePanel row={rowOf(chosenId)} onConfirmed={confirmed} /> : null}
      {wide ? null : (
        <QueueLookDialog row={rowOf(dialogId)} onConfirmed={confirmed} onClose={() => setDialogId(null)} />
      )}
    </div>
  )
}

/** How many letters may be confirmed at once, how many are doubles, and the keys. */
function QueueAbout({ clean, twins }: Counts) {
  const words = useWords(intakeWords)
  return (
    <>
      {words.queueAbout(clean)}
      {words.twins(twins)} {clean > 0 ? <span className="keys-only">{words.queueKeys}</span> : null}
    </>
  )
}

const sorts: Record<string, LetterSort> = {
  number: 'number',
  '-number': 'number-desc',
  issued: 'issued',
  '-issued': 'issued-desc',
  checks: 'doubts',
  '-checks': 'doubts-desc',
  taken: 'oldest',
  '-taken': 'newest',
}

function filterIn(values: Values): Partial<ListLettersInput> {
  return {
    states: [values.state as LetterState],
    text: values.text,
    ...(values.clean === '' ? {} : { clean: values.clean === 'yes' }),
    mine: values.mine === 'yes',
    olderReader: values.older === 'yes',
    sort: sorts[values.sort] ?? (values.state === 'taken-in' ? 'clean' : 'newest'),
    page: Number(values.page) || 1,
    pageSize,
  }
}

function useFilters(counts: Counts | null): Filter[] {
  const words = useWords(intakeWords)
  const choices = [
    { value: 'yes', label: words.clean },
    { value: 'no', label: words.notClean },
  ]
  return [
    { name: 'text', kind: 'text', label: words.text, placeholder: words.textHelp },
    { name: 'clean', kind: 'choice', label: words.cleanFilter, choices },
    { name: 'mine', kind: 'switch', label: words.mine },
    { name: 'older', kind: 'switch', label: counts ? words.olderReader(counts.olderReader) : words.olderReaderShort },
  ]
}

function useViews(values: Values, counts: Counts | null): View[] {
  const words = useWords(intakeWords)
  const { letterState } = useWords(meaningsWords)
  const known = values.state === 'taken-in' ? counts : null
  return [
    { id: 'taken-in', name: known ? words.allWaiting(known.all) : letterState['taken-in'], query: '' },
    { id: 'clean', name: known ? words.cleanView(known.clean) : words.clean, query: 'clean=yes' },
    { id: 'registered', name: letterState.registered, query: 'state=registered' },
    { id: 'set-aside', name: letterState['set-aside'], query: 'state=set-aside' },
  ]
}

/** The row whose link has the focus is the one looked at; it stays so while the panel is used. */
function choose({ target }: FocusEvent<HTMLElement>, set: (id: string) => void): void {
  if (!target.matches('a[data-row-link]')) return
  const id = new URL((target as HTMLAnchorElement).href).pathname.split('/').at(-1)
  if (id) set(decodeURIComponent(id))
}

/** The next letter to look at: a clean one if there is any. */
function rowAfter(rows: readonly LetterRow[], row: LetterRow): LetterRow | null {
  const at = rows.findIndex(({ id }) => id === row.id)
  const others = [...rows.slice(at + 1), ...rows.slice(0, at)]
  return others.find(({ clean }) => clean) ?? others[0] ?? null
}

function focusRow(id: string): void {
  document.querySelector<HTMLElement>(`a[data-row-link][href$="/${id}"]`)?.focus()
}
