import { fileURLToPath } from 'node:url'
import { refuse } from '@vnit/domain'
import type { FileKind } from './file-kind.ts'
import { fileLimits } from './limits.ts'
import { type ReaderAnswer, unreadable } from './reader-answer.ts'
import { runApart } from './run-apart.ts'

/** How long and how large the process may become. */
export type ReadingLimits = { heapMegabytes: number; memoryMegabytes: number; seconds: number }

const program = fileURLToPath(new URL('./extract-child.ts', import.meta.url))

/** Reads a file in a process of its own, which is ended when it takes too long or too much memory. */
export async function extractApart(
  kind: FileKind,
  bytes: Uint8Array,
  limits: ReadingLimits = fileLimits,
): Promise<ReaderAnswer> {
  const answerBytes = fileLimits.characters * 8
  const answer = await runApart({ file: program, args: [kind], input: bytes, limits: { ...limits, answerBytes } })
  if ('bytes' in answer) return answerIn(answer.bytes)
  if (answer.ended === 'time') return refuse({ code: 'file.took_too_long', seconds: limits.seconds })
  if (answer.ended === 'size')
    return refuse({ code: 'file.too_large', bytes: answer.length, limitBytes: fileLimits.characters })
  return unreadable(answer.ended === 'memory' ? 'memory' : 'damaged')
}

function answerIn(bytes: Buffer): ReaderAnswer {
  try {
    return JSON.parse(bytes.toString('utf8')) as ReaderAnswer
  } catch {
    return unreadable('damaged')
  }
}
