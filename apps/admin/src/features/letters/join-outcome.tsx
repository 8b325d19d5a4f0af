import type { JoinField, JoinOutcome as Outcome } from '@vnit/domain'
import { useWords } from '../../lib/words.ts'
import { joiningWords } from '../../words/joining/index.ts'
import { lettersWords } from '../../words/letters/index.ts'

type JoinOutcomeProps = {
  outcome: Outcome
  /** Left out in the review, though they have answered: joining is refused until they are brought back. */
  answered?: readonly { name: string }[]
}

/** What joining adds to the directive there is, and what of this review it leaves out. */
export function JoinOutcome({ outcome, answered = [] }: JoinOutcomeProps) {
  const words = useWords(joiningWords)
  const { field } = useWords(lettersWords)
  const named = (fields: JoinField[]) =>
    fields.map((one) => (one === 'exclusions' ? words.exclusions : field[one]).toLocaleLowerCase()).join(', ')
  const { kept, left, excluded } = outcome
  if (kept.length + left.length === 0) return null
  return (
    <>
      {kept.length > 0 ? (
        <p>
          {words.kept} {named(kept)}. {excluded > 0 ? words.excluded(excluded) : null}
        </p>
      ) : null}
      {left.length > 0 ? (
        <p>
          <strong>{words.left}</strong> {named(left)}.
        </p>
      ) : null}
      {answered.length > 0 ? (
        <p>
          <strong>{words.answered(answered.map(({ name }) => name).join(', '))}</strong>
        </p>
      ) : null}
    </>
  )
}
