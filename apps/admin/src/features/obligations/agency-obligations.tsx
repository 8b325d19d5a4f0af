import { Link } from 'react-router'
import { Due } from '../../components/due.tsx'
import { PassedOn } from '../../components/passed-on.tsx'
import { Refusal } from '../../components/refusal.tsx'
import { addresses } from '../../lib/addresses.ts'
import { today, writeDay } from '../../lib/days.ts'
import { useLanguage } from '../../lib/language.tsx'
import { problemIn } from '../../lib/problem.ts'
import { useWords } from '../../lib/words.ts'
import { obligationsWords } from '../../words/obligations/index.ts'
import { partsWords } from '../../words/parts/index.ts'
import css from './obligations.module.css'
import { useObligations } from './obligations.api.ts'

/** What an agency answers for on a day (today without one): its own duties and those that passed to it, from whom. */
export function AgencyObligations({ agencyId, asOf }: { agencyId: string; asOf?: string | null }) {
  const words = useWords(obligationsWords)
  const parts = useWords(partsWords)
  const { language } = useLanguage()
  const day = asOf ?? today()
  const filter = { agencyId, structure: 'as-of' as const, ...(asOf ? { asOf } : {}) }
  const { data, error, refetch } = useObligations({ ...filter, states: ['open', 'claimed'], pageSize: 10 })
  if (error) return <Refusal problem={problemIn(error)} onRetry={() => void refetch()} />
  if (!data) return <p role="status">{parts.waiting}</p>
  if (data.rows.length === 0) return <p className="muted">{words.mineNone}</p>
  const passed = data.rows.filter((row) => row.agencyId !== agencyId).length
  const all = new URLSearchParams({ agency: agencyId, structure: 'as-of', ...(asOf ? { day: asOf } : {}) })
  return (
    <>
      <p className="muted">
        {words.mineOn(writeDay(day))}: {words.mineTotal(data.total, data.more)}
        {passed > 0 ? `, ${words.minePassed(passed)}` : ''}
      </p>
      <ul className={css['lines']}>
        {data.rows.map((row) => (
          <li key={`${row.id} ${row.agencyId}`}>
            <div>
              <Link to={addresses.obligationShare(row.id, row.agencyId)}>
                {language === 'en' && row.summaryEn ? row.summaryEn : row.summary}
              </Link>{' '}
              <span className="small muted">{row.numberSymbol}</span>
              {row.agencyId === agencyId ? null : (
                <div className="small">
                  {row.agencyName}
                  <PassedOn agencyId={row.agencyId} answering={row.answering} brief />
                </div>
              )}
            </div>
            <Due
              lastDay={row.lastDay}
              on={day}
              late={row.late}
              state={row.state}
              hasDeadline={row.deadline.kind !== 'none'}
            />
          </li>
        ))}
      </ul>
      <Link to={`${addresses.obligations}?${all}`}>{words.seeAll}</Link>
    </>
  )
}
