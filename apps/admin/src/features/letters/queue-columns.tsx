import { Button } from '@mantine/core'
import type { LetterRow } from '@vnit/domain'
import type { Column } from '../../components/list-page/list-types.ts'
import { writeDay, writeMoment } from '../../lib/days.ts'
import { useWords } from '../../lib/words.ts'
import { intakeWords } from '../../words/intake/index.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { queueWords } from '../../words/queue/index.ts'
import { LetterChecks } from './queue-checks.tsx'
import { LetterStanding } from './queue-standing.tsx'
import css from './queue-look.module.css'

/** The columns of the queue of letters; `look` opens the glance where there is no room beside the list. */
export function useLetterColumns(look: (id: string) => void): Column<LetterRow>[] {
  const words = useWords(queueWords)
  const letters = useWords(lettersWords)
  const intake = useWords(intakeWords)
  return [
    {
      key: 'document',
      header: letters.field.numberSymbol,
      sort: 'number',
      always: true,
      width: '15%',
      cell: (row) => row.numberSymbol ?? words.noNumber,
    },
    {
      key: 'subject',
      header: letters.field.subject,
      width: '28%',
      cell: (row) => (
        <span lang="vi" className={css['subject']} title={row.subject ?? undefined}>
          {row.subject}
        </span>
      ),
    },
    {
      key: 'issuer',
      header: intake.issuer,
      width: '17%',
      cell: (row) => (
        <span className="small" lang="vi">
          {row.issuerName}
        </span>
      ),
    },
    {
      key: 'issuedOn',
      header: letters.field.issuedOn,
      sort: 'issued',
      cell: (row) => (row.issuedOn ? writeDay(row.issuedOn) : ''),
    },
    {
      key: 'checks',
      header: intake.checks,
      sort: 'checks',
      cell: (row) => (
        <div className="small">
          <LetterChecks row={row} column />
        </div>
      ),
    },
    { key: 'state', header: words.state, cell: (row) => <State row={row} look={look} /> },
    {
      key: 'file',
      header: words.file,
      hiddenAtFirst: true,
      cell: (row) => <span className="small">{row.fileName}</span>,
    },
    {
      key: 'takenIn',
      header: words.takenIn,
      sort: 'taken',
      hiddenAtFirst: true,
      cell: (row) => (
        <>
          <span className="nowrap">{writeMoment(row.takenInAt)}</span>
          <div className="small muted">{row.takenInBy?.name}</div>
        </>
      ),
    },
  ]
}

function State({ row, look }: { row: LetterRow; look: (id: string) => void }) {
  const intake = useWords(intakeWords)
  const { noNumber } = useWords(queueWords)
  return (
    <>
      <LetterStanding row={row} />
      {row.olderReader ? <div className="small muted">{intake.olderReaderShort}</div> : null}
      <span className={css['quick']}>
        <Button
          variant="subtle"
          size="compact-md"
          aria-label={intake.quickLookOf(row.numberSymbol ?? noNumber)}
          onClick={() => look(row.id)}
        >
          {intake.quickLook}
        </Button>
      </span>
    </>
  )
}
