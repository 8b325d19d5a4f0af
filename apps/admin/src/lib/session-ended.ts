import { useSyncExternalStore } from 'react'

let ended = false
const listeners = new Set<() => void>()

/** Whether the API stopped knowing who asks. What was typed stays on the screen; only a sign-in is asked for. */
export const sessionEnded = {
  set: (now: boolean) => {
    ended = now
    for (const listener of listeners) listener()
  },
}

/** Follows the end of the session. */
export function useSessionEnded(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => ended,
  )
}
