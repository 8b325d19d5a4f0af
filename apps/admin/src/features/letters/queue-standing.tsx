import type { LetterRow } from '@vnit/domain'
import { Link } from 'react-router'
import { StatusPill, type StatusTone } from '../../components/status-pill.tsx'
import { addresses } from '../../lib/addresses.ts'
import { useWords } from '../../lib/words.ts'
import { intakeWords } from '../../words/intake/index.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import { queueWords } from '../../words/queue/index.ts'

const tones: Record<LetterRow['state'], StatusTone> = { 'taken-in': 'soon', registered: 'good', 'set-aside': 'over' }

/** Where a letter of the queue stands: ready, to be looked at, or the same as another, with the way to that one. */
export function LetterStanding({ row }: { row: LetterRow }) {
  const words = useWords(intakeWords)
  const { letterState } = useWords(meaningsWords)
  const { noNumber } = useWords(queueWords)
  if (row.state !== 'taken-in') return <StatusPill tone={tones[row.state]}>{letterState[row.state]}</StatusPill>
  if (row.twin === null)
    return (
      <span className="nowrap">
        <StatusPill tone={row.clean ? 'good' : 'soon'}>{row.clean ? words.clean : words.notClean}</StatusPill>
      </span>
    )
  const { kind, id } = row.twin
  return (
    <div>
      <span className="nowrap">
        <StatusPill tone="soon">{words.twin}</StatusPill>
      </span>
      <div className="small">
        {words.twinWith[kind]}:{' '}
        <Link
          to={kind === 'letter' ? addresses.letter(id) : addresses.directive(id)}
          aria-label={words.twinOpenOf(row.numberSymbol ?? noNumber)}
        >
          {words.twinOpen}
        </Link>
      </div>
    </div>
  )
}
