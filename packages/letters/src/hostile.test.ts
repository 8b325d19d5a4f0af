import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLetter } from './read-letter.ts'
import { letterLine } from './letter-line.ts'
import { hostileText } from './testing/hostile-texts.ts'
import { smallRegister } from './testing/small-register.ts'

/** Far above what any of them takes; only a pattern that tries everything comes near it. */
const limitMs = 5_000

test('no text makes the reader throw or hang, and every span lies inside the text', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const from = performance.now()
      const reading = readLetter(text, smallRegister)
      letterLine(reading)
      expect(performance.now() - from).toBeLessThan(limitMs)
      for (const { from: start, to } of reading.numberSymbol.spans)
        expect(to <= reading.text.length && start <= to).toBe(true)
    }),
    { numRuns: 1_000, seed: 20_150_413 },
  )
})
