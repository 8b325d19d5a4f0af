import type { LetterRow } from '@vnit/domain'
import { useWords } from '../../lib/words.ts'
import { intakeWords } from '../../words/intake/index.ts'

/** How much of a letter wants a person's eye: what is missing, not certain, or was mended. */
export function LetterChecks({ row }: { row: LetterRow }) {
  const words = useWords(intakeWords)
  const said = [
    row.problems > 0 ? words.problems(row.problems) : null,
    row.doubts > 0 ? words.doubts(row.doubts) : null,
    row.repairs > 0 ? words.repairs(row.repairs) : null,
  ].filter((one) => one !== null)
  return <span>{said.length > 0 ? said.join(' · ') : words.checksNone}</span>
}
