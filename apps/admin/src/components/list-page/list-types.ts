import type { ReactNode } from 'react'

/** A column of a list. `always` cannot be hidden; `hiddenAtFirst` waits in the column chooser. */
export type Column<Row> = {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  /** The name the API sorts by; without it the column is not sortable. */
  sort?: string
  align?: 'start' | 'end'
  width?: string
  always?: boolean
  hiddenAtFirst?: boolean
}

export type Choice = { value: string; label: string; count?: number }

/** A filter whose value lives in the address under `name`. */
export type Filter = { name: string; label: string } & (
  | { kind: 'text'; placeholder?: string }
  | { kind: 'choice'; choices: Choice[]; /** What stands there while nothing is chosen. */ none?: string }
  | { kind: 'choices'; choices: Choice[] }
  | { kind: 'switch' }
  | { kind: 'day'; placeholder?: string }
  | {
      kind: 'own'
      control: (value: string, change: (value: string) => void) => ReactNode
      /** The value in words, for its chip; without it the chip names the filter only. */
      say?: (value: string) => string
    }
)

/** A named address of a list. Those without `remove` are given, the others a person's own. */
export type View = { id: string; name: string; query: string; remove?: () => void }

/** What the list shows: `rows` undefined while nothing has arrived; `error` when the answer was no. */
export type ListAnswer<Row> = {
  rows: Row[] | undefined
  total: number
  pageSize: number
  isFetching: boolean
  error: unknown
  retry: () => void
}
