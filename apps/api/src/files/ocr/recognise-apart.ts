import { spawn } from 'node:child_process'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { refuse } from '@vnit/domain'
import type { FileKind } from '../file-kind.ts'
import { fileLimits } from '../limits.ts'
import { memoryOf } from '../memory-of.ts'
import { type ReaderAnswer, unreadable } from '../reader-answer.ts'

/** A line from the process: a page that is done, or the answer. */
export type FromRecogniser = { page: number; of: number } | { answer: ReaderAnswer }

/** Hears how many pages are read; told 0 when their number is known. */
export type Progress = (page: number, of: number) => void
export type Recognising = { onPage?: Progress | undefined; signal?: AbortSignal | undefined }

const program = fileURLToPath(new URL('./recognise-child.ts', import.meta.url))

/**
 * Reads the pictures of a file in a process of its own, which may not write files nor start programs and has no
 * environment. It is ended when a page takes too long, when it takes too much memory, and when it is cancelled.
 */
export function recogniseApart(
  kind: FileKind,
  bytes: Uint8Array,
  { onPage, signal }: Recognising = {},
): Promise<ReaderAnswer> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const rights = ['--permission', '--allow-fs-read=*', '--allow-worker', '--allow-addons', '--no-warnings']
    const heap = `--max-old-space-size=${fileLimits.recogniserHeapMegabytes}`
    const child = spawn(process.execPath, [...rights, heap, program, kind], {
      env: {},
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    const end = (settle: () => void) => {
      clearTimeout(clock)
      clearInterval(scales)
      signal?.removeEventListener('abort', cancel)
      child.kill('SIGKILL')
      settle()
    }
    const answer = (result: ReaderAnswer) => end(() => resolve(result))
    const cancel = () => end(() => reject(signal?.reason as Error))
    const late = () => answer(refuse({ code: 'file.took_too_long', seconds: fileLimits.secondsPerPage }))
    let clock = setTimeout(late, fileLimits.secondsPerPage * 1000)
    const scales = setInterval(() => {
      if (memoryOf(child.pid) > fileLimits.recogniserMegabytes * 1_000_000) answer(unreadable('memory'))
    }, 100)
    signal?.addEventListener('abort', cancel)
    createInterface({ input: child.stdout }).on('line', (line) => {
      const said = understood(line)
      if (said === null) return
      if ('answer' in said) return answer(said.answer)
      clearTimeout(clock)
      clock = setTimeout(late, fileLimits.secondsPerPage * 1000)
      onPage?.(said.page, said.of)
    })
    child.on('close', () => answer(unreadable('damaged')))
    child.on('error', () => answer(unreadable('reader')))
    child.stdin.on('error', () => {})
    child.stdin.end(bytes)
  })
}

function understood(line: string): FromRecogniser | null {
  try {
    return JSON.parse(line) as FromRecogniser
  } catch {
    return null
  }
}
