import type { LetterRow } from '@vnit/domain'
import { useWords } from '../../lib/words.ts'
import { intakeWords } from '../../words/intake/index.ts'

/** How much of a letter wants a person's eye: what is missing, not certain, or was mended; in a column each on its own line. */
export function LetterChecks({ row, column = false }: { row: LetterRow; column?: boolean }) {
  const words = useWords(intakeWords)
  const said = [
    row.problems > 0 ? words.problems(row.problems) : null,
    row.doubts > 0 ? words.doubts(row.doubts) : null,
    row.repairs > 0 ? words.repairs(row.repairs) : null,
  ].filter((one) => one !== null)
  if (said.length === 0) return <span>{words.checksNone}</span>
  if (!column) return <span>{said.join(' · ')}</span>
  return (
    <>
      {said.map((one) => (
        <div key={one} className="nowrap">
          {one}
        </div>
      ))}
    </>
  )
}
