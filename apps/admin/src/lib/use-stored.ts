import { useState } from 'react'
import { readStored, store } from './stored.ts'

/** A switch that this browser remembers. */
export function useStoredSwitch(key: string, initially: boolean): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => {
    const kept = readStored(key)
    return kept === null ? initially : kept === 'on'
  })
  return [
    on,
    (next) => {
      setOn(next)
      store(key, next ? 'on' : 'off')
    },
  ]
}
