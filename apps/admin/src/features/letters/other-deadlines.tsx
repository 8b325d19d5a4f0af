import { Button } from '@mantine/core'
import type { ReviewField } from '../../components/review-page/review-types.ts'
import { useWords } from '../../lib/words.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { withFocusInField } from './focus-beside.ts'
import { LateDeadlineExplained } from './late-deadline-explained.tsx'
import css from './letters.module.css'
import { LooseDeadlineDeeds } from './loose-deadline-deeds.tsx'
import type { ReviewContext } from './review-context.ts'
import { useLooseDeadlines, type LooseDeadline } from './use-loose-deadlines.ts'

/** Deadlines that the letter sets and no task holds, each with the item it stands in and what may become of it. */
export function useOtherDeadlines(context: ReviewContext): ReviewField[] {
  const words = useWords(lettersWords)
  return useLooseDeadlines(context).map((loose) => {
    const key = `looseDeadlines.${loose.index}`
    const label = words.otherDeadline(loose.index + 1)
    return {
      key,
      label,
      spans: loose.read.spans,
      confidence: loose.read.confidence,
      seen: context.seen.has(key),
      editor: (
        <div className={css['fold']} role="group" aria-label={label}>
          <LateDeadlineExplained deadline={loose.read.deadline} from={context.draft.issuedOn} />
          <Item loose={loose} />
          <div className={css['bar']}>
            <span className="small muted">{loose.settled ? words.loose.settled : words.loose.help}</span>
            {context.readOnly ? null : loose.settled ? (
              <Button
                size="compact-sm"
                variant="subtle"
                onClick={({ currentTarget }) => withFocusInField(currentTarget, loose.bringBack)}
              >
                {words.loose.bringBack}
              </Button>
            ) : (
              <LooseDeadlineDeeds loose={loose} tasks={context.draft.obligations} />
            )}
          </div>
        </div>
      ),
    }
  })
}

/** The item of the text in which it stands, where that says more than the deadline's own words. */
function Item({ loose: { provision, words } }: { loose: LooseDeadline }) {
  const { loose } = useWords(lettersWords)
  if (!provision || provision.text.trim() === words.trim()) return null
  const { text } = provision
  return (
    <div className="small muted">
      {loose.standsIn} <span lang="vi">“{text.length <= 200 ? text : `${text.slice(0, 200)}…`}”</span>
    </div>
  )
}
