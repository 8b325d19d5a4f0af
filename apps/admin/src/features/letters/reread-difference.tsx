import { Button } from '@mantine/core'
import type { FieldDifference } from '@vnit/domain'
import { StatusPill } from '../../components/status-pill.tsx'
import { useWords } from '../../lib/words.ts'
import { intakeWords } from '../../words/intake/index.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { useReadLines } from './reread-lines.ts'
import css from './reread.module.css'

type RereadDifferenceProps = { difference: FieldDifference; taken: boolean; onAccept: (() => void) | null }

/** One field read otherwise: before and now beside each other; of lists only what came and what went. */
export function RereadDifference({ difference, taken, onAccept }: RereadDifferenceProps) {
  const words = useWords(intakeWords)
  const lines = useReadLines()
  const { field, before, now, corrected, changesDraft } = difference
  const was = lines(field, before)
  const is = lines(field, now)
  const name = useWords(lettersWords).field[field]
  return (
    <div className={css['field']}>
      <div className={css['head']}>
        <strong>{name}</strong>
        {corrected ? <StatusPill tone="over">{words.youSaid}</StatusPill> : null}
        {taken || !changesDraft ? <StatusPill tone="good">{words.sameAsDraft}</StatusPill> : null}
        {onAccept && changesDraft && !taken ? (
          <Button variant="default" size="compact-md" aria-label={words.acceptField(name)} onClick={onAccept}>
            {words.accept}
          </Button>
        ) : null}
      </div>
      <div className={css['versions']}>
        <Version title={words.readBefore} own={was} other={is} />
        <Version title={words.readNow} own={is} other={was} />
      </div>
    </div>
  )
}

function Version({ title, own, other }: { title: string; own: string[]; other: string[] }) {
  const words = useWords(intakeWords)
  const different = own.filter((line) => !other.includes(line))
  const same = own.length - different.length
  return (
    <div className={css['version']}>
      <span className="small muted">{title}</span>
      {own.length === 0 ? <p className="muted">{words.nothing}</p> : null}
      {different.map((line, index) => (
        <p key={index} lang="vi">
          {line}
        </p>
      ))}
      {same > 0 ? <p className="small muted">{words.change.same(same)}</p> : null}
    </div>
  )
}
