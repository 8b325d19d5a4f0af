import type { JoinField, JoinOutcome as Outcome } from '@vnit/domain'
import { useWords } from '../../lib/words.ts'
import { joiningWords } from '../../words/joining/index.ts'
import { lettersWords } from '../../words/letters/index.ts'

/** What joining adds to the directive there is, and what of this review it leaves out. */
export function JoinOutcome({ outcome }: { outcome: Outcome }) {
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
          {words.kept} {named(kept)}.
        </p>
      ) : null}
      {left.length > 0 ? (
        <p>
          <strong>{words.left}</strong> {named(left)}. {excluded > 0 ? words.excluded(excluded) : null}
        </p>
      ) : null}
    </>
  )
}
