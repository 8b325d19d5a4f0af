import { VisuallyHidden } from '@mantine/core'
import clsx from 'clsx'
import { Link } from 'react-router'
import type { AddressState } from '../../lib/use-address-state.ts'
import { useWords } from '../../lib/words.ts'
import { partsWords } from '../../words/parts/index.ts'
import { IconArrowDown, IconArrowUp } from '../icons.ts'
import type { Column } from './list-types.ts'
import css from './list-table.module.css'

type ListTableProps<Row> = {
  title: string
  columns: Column<Row>[]
  rows: Row[]
  rowId: (row: Row) => string
  rowAddress?: (row: Row) => string
  currentRow?: string | null
  address: AddressState
  stale: boolean
}

/** The rows. Roles are written out, since cards on phones take the table's own display away. */
export function ListTable<Row>({
  title,
  columns,
  rows,
  rowId,
  rowAddress,
  currentRow,
  address,
  stale,
}: ListTableProps<Row>) {
  const words = useWords(partsWords)
  return (
    <>
      <div className={css['updating']} role="status">
        {stale ? <span>{words.updating}</span> : null}
      </div>
      <table className={css['table']} role="table" data-stale={stale || undefined}>
        <caption>
          <VisuallyHidden>{title}</VisuallyHidden>
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} address={address} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowId(row)} role="row" data-current={rowId(row) === currentRow || undefined}>
              {columns.map((column, index) => (
                <td
                  key={column.key}
                  role="cell"
                  data-label={column.header}
                  data-first={index === 0 || undefined}
                  className={clsx(column.align === 'end' && css['end'])}
                >
                  {index === 0 && rowAddress ? (
                    <Link to={rowAddress(row)} data-row-link className={css['link']}>
                      {column.cell(row)}
                    </Link>
                  ) : (
                    column.cell(row)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function HeaderCell<Row>({ column, address }: { column: Column<Row>; address: AddressState }) {
  const words = useWords(partsWords)
  const sorted = address.values['sort']
  const up = sorted === column.sort
  const down = sorted === `-${column.sort}`
  const style = column.width ? { width: column.width } : undefined
  const end = clsx(column.align === 'end' && css['end'])
  if (!column.sort)
    return (
      <th scope="col" role="columnheader" style={style} className={end}>
        {column.header}
      </th>
    )
  return (
    <th
      scope="col"
      role="columnheader"
      style={style}
      className={end}
      aria-sort={up ? 'ascending' : down ? 'descending' : 'none'}
    >
      <button
        type="button"
        className={css['sort']}
        title={words.sortBy(column.header)}
        onClick={() => address.change({ sort: up ? `-${column.sort}` : (column.sort ?? '') })}
      >
        {column.header}
        {up ? <IconArrowUp aria-hidden /> : null}
        {down ? <IconArrowDown aria-hidden /> : null}
      </button>
    </th>
  )
}
