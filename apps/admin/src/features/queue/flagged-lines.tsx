import type { FlaggedRow } from '@vnit/domain'
import { Link } from 'react-router'
import { addresses } from '../../lib/addresses.ts'
import { writeDay } from '../../lib/days.ts'
import { useWords } from '../../lib/words.ts'
import { lineageWords } from '../../words/lineage/index.ts'
import css from './queue.module.css'

/** Directives that rest on a document that has ended: which, since when, by what. */
export function FlaggedLines({ rows }: { rows: readonly FlaggedRow[] }) {
  const words = useWords(lineageWords)
  return (
    <ul className={css['lines']}>
      {rows.map((row) => (
        <li key={row.directiveId}>
          <div className={css['what']}>
            <Link to={addresses.directive(row.directiveId)}>{row.numberSymbol}</Link>
            <div className={css['about']} lang="vi">
              {row.subject}
            </div>
          </div>
          <div className={css['who']}>
            {words.flagLine(
              row.baseNumber,
              [words.endedSince[row.kind](writeDay(row.on)), row.byNumber ? words.by(row.byNumber) : '']
                .join(' ')
                .trim(),
            )}
          </div>
          <div className={css['when']}>{row.flags > 1 ? words.more(row.flags - 1) : null}</div>
        </li>
      ))}
    </ul>
  )
}
