import { fromTcvn3 } from './tcvn3.ts'
import { fromTwiceEncoded } from './twice-encoded.ts'
import { partValid, type Score, vietnameseScore } from './vietnamese-score.ts'
import { fromViscii } from './viscii.ts'
import { fromVni } from './vni.ts'
import { fromWindows1258 } from './windows-1258.ts'

/** Character sets in which Vietnamese was written before Unicode, and the damage that Unicode itself came to. */
export type LegacyEncoding = 'TCVN3' | 'VNI' | 'Windows-1258' | 'VISCII' | 'UTF-8 twice'

const readers: Record<LegacyEncoding, (seeming: string) => string> = {
  TCVN3: fromTcvn3,
  VNI: fromVni,
  'Windows-1258': fromWindows1258,
  VISCII: fromViscii,
  'UTF-8 twice': fromTwiceEncoded,
}

/** What a text is when it is read in the character set that makes most of its marked words Vietnamese syllables. */
export type LegacyReading = { text: string; encoding: LegacyEncoding; score: Score }

/** The best reading among the old character sets, without judging whether it is better than the text as it stands. */
export function bestLegacyReading(seeming: string): LegacyReading {
  const sample = seeming.slice(0, 60_000)
  const scored = (Object.keys(readers) as LegacyEncoding[]).map((encoding) => {
    const score = vietnameseScore(readers[encoding](sample))
    return { encoding, score, worth: partValid(score) }
  })
  const best = scored.reduce((one, other) => (other.worth > one.worth ? other : one))
  return { text: readers[best.encoding](seeming), encoding: best.encoding, score: best.score }
}

/** The same in one given character set, as the font of the words says it. */
export function readLegacy(seeming: string, encoding: LegacyEncoding): string {
  return readers[encoding](seeming)
}

/**
 * Text that shows the traces of an old character set, converted; null when it is what it seems. Both must hold: as it
 * stands most of its marked words are no Vietnamese, and converted nearly all of them are.
 */
export function convertLegacy(seeming: string): LegacyReading | null {
  const now = vietnameseScore(seeming)
  if (now.marked < 3 || partValid(now) > 0.6) return null
  const best = bestLegacyReading(seeming)
  const isBetter = partValid(best.score) >= 0.8 && partValid(best.score) > partValid(now) + 0.3
  return isBetter ? best : null
}

/**
 * A document in which only some lines were typed in an old font: those lines converted, all from one character set; null
 * when there are none. For files that do not say which font their words have.
 */
export function convertLegacyLines(text: string): Pick<LegacyReading, 'text' | 'encoding'> | null {
  const lines = text.split('\n')
  const { encoding, score } = bestLegacyReading(lines.filter(isSuspect).join('\n'))
  if (score.marked < 8 || partValid(score) < 0.85) return null
  let isOld = false
  const converted = lines.map((line) => {
    const read = readers[encoding](line)
    isOld = decided(line, read) ?? isOld
    return isOld ? read : line
  })
  return { text: converted.join('\n'), encoding }
}

function isSuspect(line: string): boolean {
  const score = vietnameseScore(line)
  return score.marked >= 2 && partValid(score) < 0.4
}

/** Whether a line was typed in the old font; null where both ways of reading it are Vietnamese, or neither. */
function decided(line: string, converted: string): boolean | null {
  const now = partValid(vietnameseScore(line))
  const after = partValid(vietnameseScore(converted))
  return now === after ? null : after > now && after >= 0.7
}
