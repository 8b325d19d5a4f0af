import { letterLine } from '@vnit/letters'
import { hostileText } from '@vnit/letters/testing/hostile-texts'
import fc from 'fast-check'
import { tell } from '../world.ts'
import { cpuMs } from './cpu-time.ts'
import { readingOf } from './reader.ts'

export type Hostile = { texts: number; threw: number; tooSlow: number; slowestMs: number; slowestMsPerKb: number }

/** A text must be read in so long, and so much more for each of its kilobytes. */
const allowedMs = (text: string) => 250 + text.length / 20

/** Reads hostile texts, each of which must come back in time and must not throw; the worst are shown. */
export function hostileOf(texts: number, seed: number): Hostile {
  tell(`\nhostile: ${texts} texts`)
  const found: Hostile = { texts: 0, threw: 0, tooSlow: 0, slowestMs: 0, slowestMsPerKb: 0 }
  const property = fc.property(hostileText, (text) => {
    const from = cpuMs()
    try {
      letterLine(readingOf(text))
    } catch (thrown) {
      found.threw++
      if (found.threw <= 5) tell(`  threw ${String(thrown).slice(0, 120)} at ${shown(text)}`)
    }
    const took = cpuMs() - from
    found.texts++
    if (took > allowedMs(text) && ++found.tooSlow <= 5)
      tell(`  ${took.toFixed(0)} ms for ${text.length} characters: ${shown(text)}`)
    found.slowestMs = Math.max(found.slowestMs, Math.round(took))
    if (text.length > 1000)
      found.slowestMsPerKb = Math.max(found.slowestMsPerKb, Math.round((took / text.length) * 1000))
    if (found.texts % 20_000 === 0) tell(`  ${found.texts} read`)
  })
  fc.assert(property, { numRuns: texts, seed })
  tell(
    `  ${found.threw} threw, ${found.tooSlow} too slow; slowest ${found.slowestMs} ms, ${found.slowestMsPerKb} ms per kB`,
  )
  return found
}

function shown(text: string): string {
  return JSON.stringify(text.length > 90 ? `${text.slice(0, 60)}…${text.slice(-30)}` : text)
}
