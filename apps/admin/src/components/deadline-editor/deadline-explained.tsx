import { explain, nextLastDays, readPeriod, sayPeriod, type Deadline } from '@vnit/domain/deadlines'
import type { Day } from '@vnit/domain/time'
import { writeDay } from '../../lib/days.ts'
import { useLanguage } from '../../lib/language.tsx'
import { useWords } from '../../lib/words.ts'
import { deadlineWords } from '../../words/deadlines/index.ts'
import { IconClock } from '../icons.ts'
import css from './deadline-editor.module.css'

type Recurring = Extract<Deadline, { kind: 'recurring' }>
type DeadlineExplainedProps = {
  deadline: Deadline
  /** The same work is due by these too: their rules are told, and their days among the next ones. */
  also?: readonly Recurring[]
  from?: Day | null
}

/** A deadline in sentences: its rule, the last day in time, why, the document's own words, and its next last days. */
export function DeadlineExplained({ deadline, also = [], from }: DeadlineExplainedProps) {
  const { language } = useLanguage()
  const [rule, ...others] = explain(deadline, language)
  const rhythms = deadline.kind === 'recurring' ? [deadline, ...also] : []
  return (
    <div className={css['explained']} role="status">
      <IconClock aria-hidden />
      <div>
        <strong>{rule}</strong>
        {rhythms.slice(1).map((one, index) => (
          <strong key={index} className={css['rule']}>
            {explain(one, language)[0]}
          </strong>
        ))}
        {others.map((sentence) => (
          <div key={sentence}>{sentence}</div>
        ))}
        {from && rhythms.length > 0 ? <NextDays rhythms={rhythms} from={from} /> : null}
      </div>
    </div>
  )
}

const shown = 3

/** The next last days of rhythms together, each with the periods that it closes. */
function NextDays({ rhythms, from }: { rhythms: readonly Recurring[]; from: Day }) {
  const words = useWords(deadlineWords)
  const { language } = useLanguage()
  const days = rhythms.flatMap((one) => nextLastDays(one, { from, count: shown }))
  const byDay = [...Map.groupBy(days, ({ lastDay }) => lastDay)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, shown)
  if (byDay.length === 0) return null
  return (
    <div>
      {words.next} ({words.nextFrom(writeDay(from))}):
      <ol className={css['next']}>
        {byDay.map(([lastDay, closing]) => {
          const named = closing.flatMap(({ period }) => (period === null ? [] : (readPeriod(period) ?? [])))
          return (
            <li key={lastDay}>
              <strong>{writeDay(lastDay)}</strong>{' '}
              {named.length > 0 ? (
                <span className="muted">({named.map((period) => sayPeriod(period, language)).join(', ')})</span>
              ) : null}
            </li>
          )
        })}
      </ol>
    </div>
  )
}
