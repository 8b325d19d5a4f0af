import { spawn } from 'node:child_process'
import process from 'node:process'
import { memoryOf } from './memory-of.ts'

/** How long and how large a process may become, and how much it may answer. */
export type ApartLimits = { heapMegabytes: number; memoryMegabytes: number; seconds: number; answerBytes: number }

/** What the program answered, or why it ended: it took too long, too much memory, said too much, or broke down. */
export type ApartAnswer = { bytes: Buffer } | { ended: 'time' | 'memory' | 'size' | 'broken'; length: number }

type Program = { file: string; args?: string[]; input: Uint8Array | string; limits: ApartLimits }

/**
 * Runs one of our programs in a process of its own, which may read files but not write them nor start programs, has no
 * environment, and is ended when it takes too long or too much memory. A thread would not do: V8 has brought the whole
 * server down when a thread was ended in the middle of its work.
 */
export function runApart({ file, args = [], input, limits }: Program): Promise<ApartAnswer> {
  return new Promise((resolve) => {
    const rights = [
      '--permission',
      '--allow-fs-read=*',
      `--max-old-space-size=${limits.heapMegabytes}`,
      '--no-warnings',
    ]
    const child = spawn(process.execPath, [...rights, file, ...args], { env: {}, stdio: ['pipe', 'pipe', 'ignore'] })
    const parts: Buffer[] = []
    let length = 0
    const answer = (result: ApartAnswer) => {
      clearTimeout(clock)
      clearInterval(scales)
      child.kill('SIGKILL')
      resolve(result)
    }
    const end = (ended: 'time' | 'memory' | 'size' | 'broken') => answer({ ended, length })
    const clock = setTimeout(() => end('time'), limits.seconds * 1000)
    const scales = setInterval(() => {
      if (memoryOf(child.pid) > limits.memoryMegabytes * 1_000_000) end('memory')
    }, 100)
    child.stdout.on('data', (part: Buffer) => {
      length += part.length
      if (length > limits.answerBytes) end('size')
      else parts.push(part)
    })
    child.on('close', (_, signal) => {
      if (length > 0) return answer({ bytes: Buffer.concat(parts) })
      // A full heap, and a system out of memory, end a process by a signal; a defect of ours by its exit code.
      end(signal === null ? 'broken' : 'memory')
    })
    child.on('error', () => end('broken'))
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}
