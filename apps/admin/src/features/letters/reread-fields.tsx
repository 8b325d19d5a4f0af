import type { FieldDifference, LetterChanges, ReadingDifference } from '@vnit/domain'
import { useState } from 'react'
import { tellDone } from '../../lib/notify.tsx'
import { useMay } from '../../lib/session.ts'
import { useWords } from '../../lib/words.ts'
import { intakeWords } from '../../words/intake/index.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { RereadDifference } from './reread-difference.tsx'
import css from './reread.module.css'

export type Accept = (changes: LetterChanges & { issuerName?: string | null }) => void

/** The fields that two readings read otherwise, each to be taken into the draft where the letter is still corrected. */
export function DifferentFields({ difference, onAccept }: { difference: ReadingDifference; onAccept: Accept | null }) {
  const words = useWords(intakeWords)
  const may = useMay()('letters.register')
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set())
  const accept = (one: FieldDifference) => {
    onAccept?.(one.now)
    setTaken(new Set([...taken, one.field]))
    tellDone({
      vi: intakeWords.vi.accepted(lettersWords.vi.field[one.field]),
      en: intakeWords.en.accepted(lettersWords.en.field[one.field]),
    })
  }
  return (
    <>
      <ul className={css['fields']}>
        {difference.fields.map((one) => (
          <li key={one.field}>
            <RereadDifference
              difference={one}
              taken={taken.has(one.field)}
              onAccept={onAccept && may ? () => accept(one) : null}
            />
          </li>
        ))}
      </ul>
      {difference.aside.length > 0 ? (
        <p className="small muted">
          {words.rereadAside}
          {difference.aside.map((field) => words.asideField[field]).join(', ')}
        </p>
      ) : null}
    </>
  )
}
