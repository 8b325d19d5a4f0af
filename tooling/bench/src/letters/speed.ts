import { tell } from '../world.ts'
import type { LetterCase } from './cases.ts'
import { cpuMs } from './cpu-time.ts'
import { readingOf } from './reader.ts'
import { scanned } from './scan.ts'

/** The size of letter that the promise is about. */
const letterBytes = 6_000

/** How often every letter is read before the clock runs: rules are compiled when they are first needed. */
const warmUp = 3

export type Speed = { lettersPerSecond: number; limitLettersPerSecond: number; ratio: number; bytes: number }

/** How many letters of 6 kB are read in a second on one core; the limit is the bare look at each character. */
export function speedOf(cases: LetterCase[], { seconds }: { seconds: number }): Speed {
  const texts = cases.map(({ text }) => ofSize(text, letterBytes))
  for (let round = 0; round < warmUp; round += 1) for (const text of texts) readingOf(text)
  const [ours, limit] = [perSecond(texts, readingOf, seconds), perSecond(texts, scanned, 1)]
  const speed = {
    lettersPerSecond: Math.round(ours),
    limitLettersPerSecond: Math.round(limit),
    ratio: Math.round(limit / ours),
    bytes: letterBytes,
  }
  tell(
    `\nspeed: ${speed.lettersPerSecond} letters of 6 kB a second of processor time (aim 300; a bare scan ${speed.limitLettersPerSecond}, ${speed.ratio} times as many)`,
  )
  return speed
}

function perSecond(texts: string[], deed: (text: string) => unknown, seconds: number): number {
  const from = cpuMs()
  let done = 0
  while (cpuMs() - from < seconds * 1000) deed(texts[done++ % texts.length] ?? '')
  return (done * 1000) / (cpuMs() - from)
}

/** The letter made as long as asked: its body again before its foot, or cut. */
function ofSize(text: string, bytes: number): string {
  const size = Buffer.byteLength(text)
  if (size >= bytes) return Buffer.from(text).subarray(0, bytes).toString('utf8')
  const [from, to] = [Math.floor(text.length * 0.3), Math.floor(text.length * 0.8)]
  const middle = text.slice(from, to)
  const times = Math.ceil((bytes - size) / Buffer.byteLength(middle))
  const long = text.slice(0, to) + middle.repeat(times) + text.slice(to)
  return long.slice(0, Math.floor((long.length * bytes) / Buffer.byteLength(long)))
}

export type CurvePoint = { megabytes: number; ours: number; limit: number; ratio: number }

const sizes = [0.05, 0.1, 0.25, 0.5, 1, 2, 3.5, 5]
const tooLongMs = 20_000

/** Time against length: one decision whose body goes on and on, up to 5 MB. Stops when a point takes too long. */
export function curveOf(cases: LetterCase[]): CurvePoint[] {
  const whole = cases.map(({ text }) => text).join('\n\n')
  const points: CurvePoint[] = []
  tell('\nprocessor time against length (aim: 5 MB in under 2 s)')
  for (const megabytes of sizes) {
    const text = bytesOf(whole, megabytes * 1_000_000)
    const ours = fastest(() => readingOf(text), megabytes < 1 ? 3 : 1)
    const limit = fastest(() => scanned(text), 3)
    points.push({ megabytes, ours, limit, ratio: Math.round((ours / limit) * 10) / 10 })
    tell(
      `  ${megabytes.toFixed(2).padStart(5)} MB ${ours.toFixed(0).padStart(7)} ms  ${(ours / megabytes).toFixed(0).padStart(6)} ms/MB  scan ${limit.toFixed(1)} ms  ${'▪'.repeat(Math.min(60, Math.ceil(ours / 50)))}`,
    )
    if (ours > tooLongMs) break
  }
  return points
}

function bytesOf(whole: string, bytes: number): string {
  const size = Buffer.byteLength(whole)
  const long = whole.repeat(Math.ceil(bytes / size))
  return long.slice(0, Math.floor((long.length * bytes) / Buffer.byteLength(long)))
}

function fastest(deed: () => unknown, times: number): number {
  const taken = Array.from({ length: times }, () => {
    const from = cpuMs()
    deed()
    return cpuMs() - from
  })
  return Math.round(Math.min(...taken) * 100) / 100
}
