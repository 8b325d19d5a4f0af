import { Button } from '@mantine/core'
import type { LetterPreview, LetterRow } from '@vnit/domain'
import { Link } from 'react-router'
import { Refusal } from '../../components/refusal.tsx'
import { addresses } from '../../lib/addresses.ts'
import { writeDay } from '../../lib/days.ts'
import { useLanguage } from '../../lib/language.tsx'
import { problemIn } from '../../lib/problem.ts'
import { useMay } from '../../lib/session.ts'
import { useWords } from '../../lib/words.ts'
import { addresseeWords } from '../../words/addressee/index.ts'
import { intakeWords } from '../../words/intake/index.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { partsWords } from '../../words/parts/index.ts'
import { queueWords } from '../../words/queue/index.ts'
import { JoinOutcome } from './join-outcome.tsx'
import { LetterChecks } from './queue-checks.tsx'
import { LetterStanding } from './queue-standing.tsx'
import css from './queue-look.module.css'
import type { Look } from './queue-use-look.ts'

const tasksShown = 3

/** A letter of the queue at a glance: what it is, whom it reaches, what it asks; a clean one is confirmed from here. */
export function QueueLook({ row, look }: { row: LetterRow; look: Look }) {
  const words = useWords(intakeWords)
  const letters = useWords(lettersWords)
  const queue = useWords(queueWords)
  const { waiting } = useWords(partsWords)
  const mayConfirm = useMay()('letters.register') && row.state === 'taken-in'
  const { preview, error } = look
  return (
    <div className={css['look']}>
      <div>
        <LetterStanding row={row} />
      </div>
      <h2 lang="vi">{row.numberSymbol ?? queue.noNumber}</h2>
      <p lang="vi">{row.subject ?? row.fileName}</p>
      {row.twin ? <p role="alert">{words.twinHelp[row.twin.kind]}</p> : null}
      <dl className={css['facts']}>
        <div>
          <dt>{letters.field.issuedOn}</dt>
          <dd>{row.issuedOn ? writeDay(row.issuedOn) : letters.noDate}</dd>
        </div>
        <div>
          <dt>{words.issuer}</dt>
          <dd lang="vi">{row.issuerName ?? '—'}</dd>
        </div>
        <div>
          <dt>{words.checks}</dt>
          <dd>
            <LetterChecks row={row} />
          </dd>
        </div>
      </dl>
      {error ? <Refusal problem={problemIn(error)} onRetry={look.retry} /> : null}
      {preview ? <Made preview={preview} /> : error ? null : <p role="status">{waiting}</p>}
      {look.refused ? <Refusal problem={problemIn(look.refused)} /> : null}
      <div className={css['deeds']}>
        {mayConfirm && row.clean ? (
          <Button loading={look.running} disabled={!look.ready} onClick={look.confirm} aria-keyshortcuts="x">
            {preview?.joins ? letters.confirmJoin : words.confirm}
          </Button>
        ) : null}
        {row.twin?.kind === 'directive' ? (
          <Button component={Link} to={addresses.directive(row.twin.id)}>
            {letters.openRegistered}
          </Button>
        ) : null}
        <Button variant="default" component={Link} to={addresses.letter(row.id)}>
          {words.open}
        </Button>
      </div>
      {mayConfirm && !row.clean && !row.twin ? <p className="small muted">{words.mustOpen}</p> : null}
    </div>
  )
}

/** What confirming would make, in a few lines. */
function Made({ preview }: { preview: LetterPreview }) {
  const words = useWords(intakeWords)
  const letters = useWords(lettersWords)
  const kept = useWords(addresseeWords)
  const { language } = useLanguage()
  const shown = preview.obligations.slice(0, tasksShown)
  const more = preview.obligations.length - shown.length
  return (
    <>
      <dl className={css['facts']}>
        <div>
          <dt>{words.addressees}</dt>
          <dd>
            {preview.total}
            {preview.byName.length > 0 ? ` + ${kept.count(preview.byName.length)}` : ''}
          </dd>
        </div>
        <div>
          <dt>{words.tasks}</dt>
          <dd>{preview.obligations.length}</dd>
        </div>
      </dl>
      {shown.length > 0 ? (
        <ol className={css['tasks']}>
          {shown.map((task) => (
            <li key={task.index}>
              <span lang="vi">{task.summary}</span>
              <div className="small muted">
                {letters.previewEach(task.agencies)} · {task.explained[language]}
              </div>
            </li>
          ))}
        </ol>
      ) : (
        <p className="muted">{words.noTasks}</p>
      )}
      {more > 0 ? <p className="small muted">{words.moreTasks(more)}</p> : null}
      {preview.joins ? (
        <div className="small">
          <p>{words.joins}</p>
          <JoinOutcome outcome={preview.joins} answered={preview.joins.answered} />
        </div>
      ) : null}
    </>
  )
}
