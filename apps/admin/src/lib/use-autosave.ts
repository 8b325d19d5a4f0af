import { useEffect, useRef, useState } from 'react'

export type SaveState = { kind: 'untouched' } | { kind: 'saving' } | { kind: 'saved'; at: Date } | { kind: 'failed' }

/**
 * Saves what changed once typing rests for a second and a half, and after ten seconds at the latest. A failed save keeps
 * the value and is tried again with the next change. `flush` saves at once, before a deed that needs the saved value.
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
      setState({ kind: 'failed' })
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
  return { state, flush }
}
