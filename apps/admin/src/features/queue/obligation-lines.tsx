import type { ObligationRow } from '@vnit/domain'
import type { Day } from '@vnit/domain/time'
import { Link } from 'react-router'
import { Due } from '../../components/due.tsx'
import { PassedOn } from '../../components/passed-on.tsx'
import { addresses } from '../../lib/addresses.ts'
import { useLanguage } from '../../lib/language.tsx'
import css from './queue.module.css'

/** Shares of obligations: what, under which letter, whose, and until when. */
export function ObligationLines({ rows, on }: { rows: readonly ObligationRow[]; on: Day }) {
  const { language } = useLanguage()
  return (
    <ul className={css['lines']}>
      {rows.map((row) => (
        <li key={`${row.id} ${row.agencyId}`}>
          <div className={css['what']}>
            <Link to={addresses.obligationShare(row.id, row.agencyId)}>
              {language === 'en' && row.summaryEn ? row.summaryEn : row.summary}
            </Link>
            <div className={css['about']}>
              <Link to={addresses.directive(row.directiveId)}>{row.numberSymbol}</Link>
            </div>
          </div>
          <div className={css['who']}>
            {row.agencyName}
            <PassedOn agencyId={row.agencyId} answering={row.answering} brief />
          </div>
          <div className={css['when']}>
            <Due
              lastDay={row.lastDay}
              on={on}
              late={row.late}
              state={row.state}
              hasDeadline={row.deadline.kind !== 'none'}
            />
          </div>
        </li>
      ))}
    </ul>
  )
}
