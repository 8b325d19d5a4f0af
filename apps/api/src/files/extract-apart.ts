import { spawn } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { refuse } from '@vnit/domain'
import type { FileKind } from './file-kind.ts'
import { fileLimits } from './limits.ts'
import { memoryOf } from './memory-of.ts'
import { type ReaderAnswer, unreadable } from './reader-answer.ts'

/** How long and how large the process may become. */
export type ReadingLimits = { heapMegabytes: number; memoryMegabytes: number; seconds: number }

const program = fileURLToPath(new URL('./extract-child.ts', import.meta.url))

/**
 * Reads a file in a process of its own, which may read files but not write them nor start programs, has no environment,
 * and is ended when it takes too long or too much memory. A thread would not do: V8 has brought the whole server down
 * when a thread was ended in the middle of its work.
 */
export function extractApart(
  kind: FileKind,
  bytes: Uint8Array,
  limits: ReadingLimits = fileLimits,
): Promise<ReaderAnswer> {
  return new Promise((resolve) => {
    const rights = [
      '--permission',
      '--allow-fs-read=*',
      `--max-old-space-size=${limits.heapMegabytes}`,
      '--no-warnings',
    ]
    const child = spawn(process.execPath, [...rights, program, kind], { env: {}, stdio: ['pipe', 'pipe', 'ignore'] })
    const parts: Buffer[] = []
    let length = 0
    const answer = (result: ReaderAnswer) => {
      clearTimeout(clock)
      clearInterval(scales)
      child.kill('SIGKILL')
      resolve(result)
    }
    const clock = setTimeout(
      () => answer(refuse({ code: 'file.took_too_long', seconds: limits.seconds })),
      limits.seconds * 1000,
    )
    const scales = setInterval(() => {
      if (memoryOf(child.pid) > limits.memoryMegabytes * 1_000_000) answer(unreadable('memory'))
    }, 100)
    child.stdout.on('data', (part: Buffer) => {
      length += part.length
      if (length > fileLimits.characters * 8)
        answer(refuse({ code: 'file.too_large', bytes: length, limitBytes: fileLimits.characters }))
      else parts.push(part)
    })
    child.on('close', () => answer(answerIn(parts)))
    child.on('error', () => answer(unreadable('reader')))
    child.stdin.on('error', () => {})
    child.stdin.end(bytes)
  })
}

function answerIn(parts: Buffer[]): ReaderAnswer {
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8')) as ReaderAnswer
  } catch {
    return unreadable('damaged')
  }
}
