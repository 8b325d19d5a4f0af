import { useState } from 'react'
import { readStored, store } from '../../lib/stored.ts'
import type { Column } from './list-types.ts'

export type ChosenColumns<Row> = {
  columns: Column<Row>[]
  isShown: (key: string) => boolean
  toggle: (key: string) => void
}

/** Which columns a person sees in a list; this browser remembers. */
export function useChosenColumns<Row>(list: string, columns: Column<Row>[]): ChosenColumns<Row> {
  const key = `columns.${list}`
  const [hidden, setHidden] = useState<string[]>(() => {
    const kept = readStored(key)
    return kept === null
      ? columns.filter((column) => column.hiddenAtFirst).map((column) => column.key)
      : kept.split(',')
  })
  const isShown = (name: string) => !hidden.includes(name)
  return {
    columns: columns.filter((column) => column.always || isShown(column.key)),
    isShown,
    toggle: (name) => {
      const next = isShown(name) ? [...hidden, name] : hidden.filter((one) => one !== name)
      setHidden(next)
      store(key, next.join(','))
    },
  }
}
