import { explain, nextLastDays, readPeriod, sayPeriod, type Deadline } from '@vnit/domain/deadlines'
import type { Day } from '@vnit/domain/time'
import { writeDay } from '../../lib/days.ts'
import { useLanguage } from '../../lib/language.tsx'
import { useWords } from '../../lib/words.ts'
import { deadlineWords } from '../../words/deadlines/index.ts'
import { IconClock } from '../icons.ts'
import css from './deadline-editor.module.css'

type DeadlineExplainedProps = { deadline: Deadline; from?: Day | null }

/** A deadline in sentences: its rule, the last day in time, why, the document's own words, and its next last days. */
export function DeadlineExplained({ deadline, from }: DeadlineExplainedProps) {
  const { language } = useLanguage()
  const [rule, ...others] = explain(deadline, language)
  return (
    <div className={css['explained']} role="status">
      <IconClock aria-hidden />
      <div>
        <strong>{rule}</strong>
        {others.map((sentence) => (
          <div key={sentence}>{sentence}</div>
        ))}
        {from && deadline.kind === 'recurring' ? <NextDays deadline={deadline} from={from} /> : null}
      </div>
    </div>
  )
}

/** The next three last days of a rhythm, each with its period. */
function NextDays({ deadline, from }: { deadline: Deadline; from: Day }) {
  const words = useWords(deadlineWords)
  const { language } = useLanguage()
  const days = nextLastDays(deadline, { from })
  if (days.length === 0) return null
  return (
    <div>
      {words.next} ({words.nextFrom(writeDay(from))}):
      <ol className={css['next']}>
        {days.map(({ period, lastDay }) => {
          const named = period === null ? null : readPeriod(period)
          return (
            <li key={lastDay}>
              <strong>{writeDay(lastDay)}</strong>{' '}
              {named ? <span className="muted">({sayPeriod(named, language)})</span> : null}
            </li>
          )
        })}
      </ol>
    </div>
  )
}
