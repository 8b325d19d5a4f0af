import { Button } from '@mantine/core'
import type { LetterPreview } from '@vnit/domain'
import { useState } from 'react'
import { Refusal } from '../../components/refusal.tsx'
import { writeMoment } from '../../lib/days.ts'
import { tellDone } from '../../lib/notify.tsx'
import { problemIn } from '../../lib/problem.ts'
import { useWords } from '../../lib/words.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { withFocusBeside } from './focus-beside.ts'
import css from './reach-panel.module.css'
import type { ReviewContext } from './review-context.ts'

type ExcludedListProps = { excluded: LetterPreview['excluded']; include: ReviewContext['include'] | null }

/** Whom a person left out: struck, with the reason, who and when, and the way back. */
export function ExcludedList({ excluded, include }: ExcludedListProps) {
  const { reach } = useWords(lettersWords)
  const [refused, setRefused] = useState<unknown>(null)
  const [busy, setBusy] = useState<string | null>(null)
  if (excluded.length === 0) return null
  const back = async (agencyId: string, name: string) => {
    if (!include || busy) return
    setBusy(agencyId)
    setRefused(null)
    try {
      await include([agencyId])
      tellDone({ vi: lettersWords.vi.reach.didInclude(name), en: lettersWords.en.reach.didInclude(name) })
    } catch (error) {
      setRefused(error)
    } finally {
      setBusy(null)
    }
  }
  return (
    <section className={css['out']} aria-label={reach.excluded(excluded.length)}>
      <h4>{reach.excluded(excluded.length)}</h4>
      {refused ? <Refusal problem={problemIn(refused)} /> : null}
      <ul>
        {excluded.map(({ agencyId, name, reason, by, at }) => (
          <li key={agencyId}>
            <div>
              <s lang="vi">{name}</s>
              <div className="small muted">{reach.why(reason, by.name, writeMoment(at))}</div>
            </div>
            {include ? (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={reach.includeNamed(name)}
                loading={busy === agencyId}
                onClick={({ currentTarget }) => withFocusBeside(currentTarget, () => back(agencyId, name))}
              >
                {reach.include}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
