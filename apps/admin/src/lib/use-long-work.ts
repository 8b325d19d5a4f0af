import { useRef, useState } from 'react'
import { tellProblem } from './notify.tsx'
import { problemIn } from './problem.ts'

export type LongWorkState = { done: number | null; detail: string }
type Work = (tell: (state: LongWorkState) => void, signal: AbortSignal) => Promise<void>

/** Runs work that tells how far it is and stops when asked; one at a time. */
export function useLongWork() {
  const [state, setState] = useState<LongWorkState | null>(null)
  const stop = useRef<AbortController | null>(null)
  const run = async (work: Work) => {
    if (stop.current) return
    const control = new AbortController()
    stop.current = control
    setState({ done: null, detail: '' })
    try {
      await work((next) => void (control.signal.aborted || setState(next)), control.signal)
    } catch (error) {
      if (!control.signal.aborted) tellProblem(problemIn(error))
    } finally {
      stop.current = null
      setState(null)
    }
  }
  return { state, run, cancel: () => stop.current?.abort() }
}
