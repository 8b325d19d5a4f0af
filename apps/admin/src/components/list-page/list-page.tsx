import type { ReactNode } from 'react'
import { problemIn } from '../../lib/problem.ts'
import type { AddressState } from '../../lib/use-address-state.ts'
import { useStoredSwitch } from '../../lib/use-stored.ts'
import { useWords } from '../../lib/words.ts'
import { partsWords } from '../../words/parts/index.ts'
import { PageTitle } from '../page-title.tsx'
import { Refusal } from '../refusal.tsx'
import { DisplayMenu } from './display-menu.tsx'
import { FilterBar } from './filter-bar.tsx'
import { ListTable } from './list-table.tsx'
import type { Column, Filter, ListAnswer, View } from './list-types.ts'
import { Pages } from './pages.tsx'
import { useChosenColumns } from './use-chosen-columns.ts'
import { useListKeys } from './use-list-keys.ts'
import { ViewBar } from './view-bar.tsx'
import css from './list-page.module.css'

export type ListPageProps<Row> = {
  /** Under this name the browser keeps columns. */
  name: string
  /** A sentence that says what is listed and how it is narrowed; also the tab's title. */
  title: string
  about?: ReactNode
  actions?: ReactNode
  columns: Column<Row>[]
  answer: ListAnswer<Row>
  rowId: (row: Row) => string
  /** Where a row leads; Enter opens it. */
  rowAddress?: (row: Row) => string
  /** The row that something beside the list is about. */
  currentRow?: string | null
  /** Holds at least `page`; `sort` as `name` or `-name` where columns sort. */
  address: AddressState
  filters?: Filter[]
  views?: View[]
  onSaveView?: (name: string, query: string) => void
  onExport?: () => void
  /** What an empty list means and what to do next; shown when no filter narrows it. */
  empty: ReactNode
  /** Another form of the same rows in place of the table, such as a tree. */
  instead?: ReactNode
  /** Between filters and table: notices, long work. */
  children?: ReactNode
}

/**
 * The list page: title, saved views, filters in the address, sorting, columns, pages, export, and all four states
 * (waiting, empty, refused, filled). Rows become cards on phones. J, K and Enter move and open, and can be switched off.
 */
export function ListPage<Row>(props: ListPageProps<Row>) {
  const { answer, address, columns, filters = [] } = props
  const words = useWords(partsWords)
  const chosen = useChosenColumns(props.name, columns)
  const [compact, setCompact] = useStoredSwitch('compact-rows', false)
  const [keys, setKeys] = useStoredSwitch('list-keys', true)
  const table = useListKeys(keys)
  const narrowed = filters.some(({ name }) => (address.values[name] ?? '') !== '')
  return (
    <>
      <PageTitle title={props.title} actions={props.actions}>
        {props.about}
      </PageTitle>
      {props.views ? (
        <ViewBar views={props.views} query={address.query} open={address.replaceWith} save={props.onSaveView} />
      ) : null}
      <div className={css['tools']}>
        <FilterBar filters={filters} address={address} />
        <DisplayMenu {...{ columns, chosen, compact, setCompact, keys, setKeys }} onExport={props.onExport} />
      </div>
      {props.children}
      {answer.error ? <Refusal problem={problemIn(answer.error)} onRetry={answer.retry} /> : null}
      <div ref={table} className={css['list']} data-compact={compact || undefined} aria-busy={answer.isFetching}>
        {answer.rows === undefined && !answer.error ? <p className={css['waiting']}>{words.waiting}</p> : null}
        {answer.rows?.length === 0 && !narrowed ? props.empty : null}
        {answer.rows?.length === 0 && narrowed ? <Nothing clear={() => address.replaceWith('')} /> : null}
        {answer.rows && answer.rows.length > 0
          ? (props.instead ?? (
              <ListTable {...props} columns={chosen.columns} rows={answer.rows} stale={answer.isFetching} />
            ))
          : null}
      </div>
      <Pages address={address} total={answer.total} pageSize={answer.pageSize} />
    </>
  )
}

function Nothing({ clear }: { clear: () => void }) {
  const words = useWords(partsWords)
  return (
    <div className={css['nothing']} role="status">
      <h2>{words.nothingFound}</h2>
      <p>{words.nothingFoundHelp}</p>
      <button type="button" className={css['clear']} onClick={clear}>
        {words.clearFilters}
      </button>
    </div>
  )
}
