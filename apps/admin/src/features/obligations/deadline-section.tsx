import type { ObligationDetail } from '@vnit/domain'
import { writeDay } from '../../lib/days.ts'
import { useLanguage } from '../../lib/language.tsx'
import { useWords } from '../../lib/words.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import { obligationsWords } from '../../words/obligations/index.ts'
import css from './obligations.module.css'

/** The deadline that explains itself: the days, the rule in sentences, the document's words, each extension. */
export function DeadlineSection({ obligation }: { obligation: ObligationDetail }) {
  const words = useWords(obligationsWords)
  const { noDay } = useWords(meaningsWords)
  const { language } = useLanguage()
  const { share, provision } = obligation
  const days =
    share && share.deadline.kind !== 'none'
      ? [
          { label: words.lastDay, day: share.lastDay },
          ...(share.originalLastDay !== null && share.originalLastDay !== share.lastDay
            ? [{ label: words.originalDay, day: share.originalLastDay }]
            : []),
        ]
      : []
  return (
    <>
      <dl className={css['days']}>
        {days.map(({ label, day }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{day === null ? noDay : <time dateTime={day}>{writeDay(day)}</time>}</dd>
          </div>
        ))}
      </dl>
      <ul className={css['sentences']}>
        {obligation.explained[language].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {provision ? (
        <blockquote className={css['quote']} lang="vi">
          <strong>{provision.label}</strong> {provision.text}
        </blockquote>
      ) : null}
      <Extensions obligation={obligation} />
    </>
  )
}

function Extensions({ obligation }: { obligation: ObligationDetail }) {
  const words = useWords(obligationsWords)
  const { noDay } = useWords(meaningsWords)
  if (obligation.extensions.length === 0) return null
  return (
    <>
      <h3>{words.extensions}</h3>
      <ul className={css['sentences']}>
        {obligation.extensions.map((one) => (
          <li key={`${one.at} ${one.agencyId}`}>
            {words.extension(one.from ? writeDay(one.from) : noDay, writeDay(one.to), one.number)};{' '}
            {words.extensionBy(one.approver, one.reason)}
          </li>
        ))}
      </ul>
    </>
  )
}
