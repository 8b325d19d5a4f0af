import type { TakenIn } from '@vnit/domain'
import { useSyncExternalStore } from 'react'
import { problemIn, type Problem } from '../../lib/problem.ts'
import { isCancelled, uploadFile } from '../../lib/upload-file.ts'
import { objectionTo, type FileObjection } from './file-objection.ts'

/** How many files may be dropped at once, and how many of them travel at the same time. */
export const mostFiles = 50
const atOnce = 3
const longReading = 4000

type Stand =
  | { step: 'waiting' | 'reading' | 'cancelled' }
  | { step: 'sending'; part: number }
  | { step: 'taken' | 'already'; letterId: string; directiveId: string | null }
  | { step: 'objected'; objection: FileObjection | 'tooMany' }
  | { step: 'refused'; problem: Problem }

/** One file on its way in, and where it stands. */
export type BatchItem = { key: string; name: string; size: number } & Stand
type TakeIn = (input: { sha256: string; fileName: string }) => Promise<TakenIn>

let items: readonly BatchItem[] = []
let takeIn: TakeIn = () => Promise.reject(new Error('Nobody takes letters in yet.'))
const files = new Map<string, File>()
const stops = new Map<string, AbortController>()
const slow = new Set<string>()
const listeners = new Set<() => void>()

/** The files dropped last; they go on while other pages are open. */
export function useBatch(): readonly BatchItem[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => items,
  )
}

/** Whether a file still waits or travels. */
export function isUnderWay({ step }: Pick<BatchItem, 'step'>): boolean {
  return step === 'waiting' || step === 'sending' || step === 'reading'
}

/** Adds files to those under way, or begins a new list; those that cannot be taken say so at once. Answers the keys of the list. */
export function addFiles(dropped: readonly File[], by: TakeIn): string[] {
  takeIn = by
  const kept = items.some(isUnderWay) ? items : []
  if (kept.length === 0) files.clear()
  const room = mostFiles - kept.length
  const added = dropped.map((file, place): BatchItem => {
    const key = crypto.randomUUID()
    const known = { key, name: file.name, size: file.size }
    const objection = place >= room ? 'tooMany' : objectionTo(file)
    if (objection) return { ...known, step: 'objected', objection }
    files.set(key, file)
    return { ...known, step: 'waiting' }
  })
  change([...kept, ...added])
  next()
  return items.map(({ key }) => key)
}

/** Stops one file, or all that are under way; what was taken in stays. */
export function stopFiles(key?: string): void {
  for (const item of items)
    if (isUnderWay(item) && (key === undefined || item.key === key)) {
      if (item.step === 'waiting') stand(item.key, { step: 'cancelled' })
      stops.get(item.key)?.abort()
    }
}

/** Sends a file again that was refused or stopped. */
export function tryAgain(key: string): void {
  if (!files.has(key)) return
  stand(key, { step: 'waiting' })
  next()
}

/** Forgets the list; nothing that was taken in is lost. */
export function clearBatch(): void {
  if (items.some(isUnderWay)) return
  files.clear()
  change([])
}

/** Starts those that wait, a few at a time. A scan that is long in reading keeps nobody waiting. */
function next(): void {
  const running = items.filter(({ key, step }) => isUnderWay({ step }) && step !== 'waiting' && !slow.has(key)).length
  for (const { key } of items.filter(({ step }) => step === 'waiting').slice(0, atOnce - running)) void run(key)
}

async function run(key: string): Promise<void> {
  const file = files.get(key)
  if (!file) return
  const stop = new AbortController()
  stops.set(key, stop)
  let patience: ReturnType<typeof setTimeout> | undefined
  stand(key, { step: 'sending', part: 0 })
  try {
    const onProgress = (part: number) => stand(key, part < 1 ? { step: 'sending', part } : { step: 'reading' })
    const { sha256 } = await uploadFile(file, { signal: stop.signal, onProgress })
    stand(key, { step: 'reading' })
    patience = setTimeout(() => (slow.add(key), next()), longReading)
    const { id, already, directiveId } = await takeIn({ sha256, fileName: file.name })
    stand(key, { step: already ? 'already' : 'taken', letterId: id, directiveId })
    files.delete(key)
  } catch (error) {
    stand(key, isCancelled(error) ? { step: 'cancelled' } : { step: 'refused', problem: problemIn(error) })
  } finally {
    clearTimeout(patience)
    slow.delete(key)
    stops.delete(key)
    next()
  }
}

function stand(key: string, now: Stand): void {
  change(
    items.map(
      ({ key: own, name, size, ...before }) => ({ key: own, name, size, ...(own === key ? now : before) }) as BatchItem,
    ),
  )
}

function change(now: readonly BatchItem[]): void {
  items = now
  for (const listener of listeners) listener()
}
