import { useEffect, useRef, useState } from 'react'
import { tellProblem } from './notify.tsx'
import { isPassing, isSignedOut, problemIn } from './problem.ts'

export type SaveState =
  | { kind: 'untouched' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  | { kind: 'failed'; again: boolean }

const tryAgainAfter = 5000

/**
 * Saves what changed once typing rests for a second and a half, and after ten seconds at the latest. A failed save keeps
 * the value and is tried again: with the next change, and every few seconds where only the network or the session was
 * missing. Leaving the screen saves at once; closing the window with unsaved words asks first. `flush` saves at once,
 * before a deed that needs the saved value.
 */
export function useAutosave<Value>(value: Value, save: (value: Value) => Promise<unknown>) {
  const [state, setState] = useState<SaveState>({ kind: 'untouched' })
  const saved = useRef(value)
  const latest = useRef({ value, save })
  const waitingSince = useRef<number | null>(null)
  useEffect(() => {
    latest.current = { value, save }
  })
  const flush = async () => {
    const { value: now, save: keep } = latest.current
    if (now === saved.current) return
    waitingSince.current = null
    setState({ kind: 'saving' })
    try {
      await keep(now)
      saved.current = now
      setState({ kind: 'saved', at: new Date() })
    } catch (error) {
      setState({ kind: 'failed', again: isPassing(error) || isSignedOut(error) })
      throw error
    }
  }
  useEffect(() => {
    if (value === saved.current) return
    waitingSince.current ??= Date.now()
    const wait = Math.max(0, Math.min(1500, waitingSince.current + 10_000 - Date.now()))
    const timer = setTimeout(() => void flush().catch(() => {}), wait)
    return () => clearTimeout(timer)
    // Only a new value starts the wait again.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [value])
  const again = state.kind === 'failed' && state.again
  useEffect(() => {
    if (!again) return
    const timer = setTimeout(() => void flush().catch(() => {}), tryAgainAfter)
    return () => clearTimeout(timer)
    // A new failure starts the wait again.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [state])
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => latest.current.value !== saved.current && event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('beforeunload', warn)
      void flush().catch((error: unknown) => tellProblem(problemIn(error)))
    }
    // Once, for as long as the screen lives; `flush` reads the latest value itself.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  return { state, flush }
}
