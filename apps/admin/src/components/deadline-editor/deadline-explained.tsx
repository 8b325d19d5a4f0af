import type { Deadline } from '@vnit/domain/deadlines'
import { useWords } from '../../lib/words.ts'
import { deadlineWords } from '../../words/deadlines/index.ts'
import { IconClock } from '../icons.ts'
import { explainDeadline } from './explain-deadline.ts'
import css from './deadline-editor.module.css'

/** A deadline in words: the last day in time, why, and the document's own words. */
export function DeadlineExplained({ deadline }: { deadline: Deadline }) {
  const words = useWords(deadlineWords)
  const { headline, why } = explainDeadline(deadline, words)
  return (
    <div className={css['explained']} role="status">
      <IconClock aria-hidden />
      <div>
        <strong>{headline}</strong>
        {why ? <div className="small">{why}</div> : null}
        {deadline.words ? <div className="small muted">“{deadline.words}”</div> : null}
      </div>
    </div>
  )
}
