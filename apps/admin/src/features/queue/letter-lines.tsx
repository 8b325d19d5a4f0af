import type { LetterRow } from '@vnit/domain'
import { Link } from 'react-router'
import { StatusPill } from '../../components/status-pill.tsx'
import { addresses } from '../../lib/addresses.ts'
import { writeMoment } from '../../lib/days.ts'
import { useWords } from '../../lib/words.ts'
import { intakeWords } from '../../words/intake/index.ts'
import { queueWords } from '../../words/queue/index.ts'
import css from './queue.module.css'

/** Letters that wait for confirmation: what was read of each, and how much is still missing. */
export function LetterLines({ rows }: { rows: readonly LetterRow[] }) {
  const words = useWords(queueWords)
  const intake = useWords(intakeWords)
  return (
    <ul className={css['lines']}>
      {rows.map((row) => (
        <li key={row.id}>
          <div className={css['what']}>
            <Link to={addresses.letter(row.id)}>{row.numberSymbol ?? words.noNumber}</Link>
            <div className={css['about']} lang="vi">
              {row.subject ?? row.fileName}
            </div>
          </div>
          <div className={css['who']}>
            {row.fileName}
            <div className="small muted">{writeMoment(row.takenInAt)}</div>
          </div>
          <div className={css['when']}>
            <StatusPill tone={row.clean ? 'good' : 'soon'}>
              {row.twin
                ? `${intake.twin} ${intake.twinWith[row.twin.kind]}`
                : row.problems === 0 && row.doubts > 0
                  ? intake.doubts(row.doubts)
                  : words.problems(row.problems)}
            </StatusPill>
          </div>
        </li>
      ))}
    </ul>
  )
}
