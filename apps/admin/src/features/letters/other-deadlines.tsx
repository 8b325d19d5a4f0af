import { Button } from '@mantine/core'
import { sameValue, type LetterDraft } from '@vnit/domain'
import { DeadlineExplained } from '../../components/deadline-editor/deadline-explained.tsx'
import type { ReviewField } from '../../components/review-page/review-types.ts'
import { useWords } from '../../lib/words.ts'
import { lettersWords } from '../../words/letters/index.ts'
import css from './letters.module.css'
import type { ReviewContext } from './review-context.ts'

type Obligation = LetterDraft['obligations'][number]

/** Deadlines that the letter sets and no task holds, each with the way to make a task of it. */
export function useOtherDeadlines(
  { letter, draft, seen, readOnly }: ReviewContext,
  addTask: (task: Obligation) => void,
): ReviewField[] {
  const words = useWords(lettersWords)
  const held = [...letter.reading.obligations, ...draft.obligations].map(({ deadline }) => deadline)
  const others = letter.reading.deadlines.filter(
    ({ deadline }) => deadline.kind !== 'none' && !held.some((one) => sameValue(one, deadline)),
  )
  return others.map(({ deadline, provisionKey, spans, confidence }, index) => {
    const key = `deadlines.${index}`
    const provision = draft.provisions.find((one) => one.key === provisionKey)
    const add = () =>
      addTask({
        provisionKey: provision?.key ?? null,
        kind: 'task',
        summary: (provision?.text ?? deadline.words).slice(0, 2000),
        summaryEn: null,
        parties: [],
        receiver: null,
        deadline,
      })
    return {
      key,
      label: words.otherDeadline(index + 1),
      spans,
      confidence,
      seen: seen.has(key),
      editor: (
        <div className={css['fold']} role="group" aria-label={words.otherDeadline(index + 1)}>
          <DeadlineExplained deadline={deadline} from={draft.issuedOn} />
          <div className={css['bar']}>
            <span className="small muted">{words.otherDeadlineHelp}</span>
            {readOnly ? null : (
              <Button size="compact-sm" variant="default" onClick={add}>
                {words.makeTask}
              </Button>
            )}
          </div>
        </div>
      ),
    }
  })
}
