import type { LetterPreview } from '@vnit/domain'
import { Link } from 'react-router'
import { Dialog } from '../../components/dialog.tsx'
import { Refusal } from '../../components/refusal.tsx'
import { addresses } from '../../lib/addresses.ts'
import { useLanguage } from '../../lib/language.tsx'
import { problemIn } from '../../lib/problem.ts'
import { byName as sortByName } from '../../lib/by-name.ts'
import { inOrder } from '../../lib/group-order.ts'
import { useWords } from '../../lib/words.ts'
import { addresseeWords } from '../../words/addressee/index.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import { partsWords } from '../../words/parts/index.ts'
import { JoinOutcome } from './join-outcome.tsx'
import css from './letters.module.css'
import { usePreview } from './letters.api.ts'

type PreviewDialogProps = { id: string; onClose: () => void }

/** What registering would make: the agencies reached, counted by group, and the tasks with their deadlines. */
export function PreviewDialog({ id, onClose }: PreviewDialogProps) {
  const words = useWords(lettersWords)
  const { waiting } = useWords(partsWords)
  const { data, error, refetch } = usePreview(id)
  return (
    <Dialog opened onClose={onClose} title={words.previewTitle} size="xl">
      <div className={css['form']}>
        <p className="muted">{words.previewHelp}</p>
        {error ? <Refusal problem={problemIn(error)} onRetry={() => void refetch()} /> : null}
        {data ? <Filled preview={data} /> : error ? null : <p role="status">{waiting}</p>}
      </div>
    </Dialog>
  )
}

function Filled({ preview }: { preview: LetterPreview }) {
  const words = useWords(lettersWords)
  const { through } = useWords(meaningsWords)
  const kept = useWords(addresseeWords)
  const { addressees, unregistered, byName, alreadyRegistered, joins } = preview
  return (
    <>
      {alreadyRegistered ? (
        <p role="alert">
          {words.previewAlready} <Link to={addresses.directive(alreadyRegistered.directiveId)}>{words.openThat}</Link>
        </p>
      ) : null}
      {joins ? (
        <div className={css['joins']}>
          <p>
            {words.previewJoins} <Link to={addresses.directive(joins.directiveId)}>{words.openThat}</Link>
          </p>
          <JoinOutcome outcome={joins} answered={joins.answered} />
        </div>
      ) : null}
      <h3>{preview.total + byName.length > 0 ? words.previewTotal(preview.total) : words.made.addressedToNobody}</h3>
      <Counts preview={preview} />
      {unregistered.length > 0 ? (
        <p>
          {words.previewUnregistered} {unregistered.map((one) => `${one.words} (${through[one.through]})`).join('; ')}
        </p>
      ) : null}
      {byName.length > 0 ? (
        <p>
          {kept.keptList} <span lang="vi">{byName.join('; ')}</span>
        </p>
      ) : null}
      {addressees.length > 0 ? (
        <details>
          <summary>{words.previewAgencies(addressees.length)}</summary>
          <ol className={css['agencies']}>
            {inOrder(sortByName(addressees)).map(({ agencyId, name }) => (
              <li key={agencyId} lang="vi">
                {name}
              </li>
            ))}
          </ol>
        </details>
      ) : null}
      <h3>{words.previewObligations(preview.obligations.length)}</h3>
      <Tasks preview={preview} />
    </>
  )
}

function Counts({ preview }: { preview: LetterPreview }) {
  const words = useWords(lettersWords)
  const { through } = useWords(meaningsWords)
  const addressed = inOrder(preview.counts.filter((one) => one.through !== 'party'))
  const named = preview.counts.find((one) => one.through === 'party')
  return (
    <>
      <table className={css['counts']}>
        <tbody>
          {addressed.map((one) => (
            <tr key={one.through}>
              <th scope="row">{through[one.through]}</th>
              <td>{one.count}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{addressed.map(({ count }) => count).join(' + ')} =</th>
            <td>{preview.total}</td>
          </tr>
        </tfoot>
      </table>
      {named ? <p className="small muted">{words.previewNamed(named.count)}</p> : null}
    </>
  )
}

function Tasks({ preview }: { preview: LetterPreview }) {
  const words = useWords(lettersWords)
  const meanings = useWords(meaningsWords)
  const { language } = useLanguage()
  if (preview.obligations.length === 0) return <p className="muted">{words.previewNone}</p>
  return (
    <ol className={css['tasks']}>
      {preview.obligations.map((task) => (
        <li key={task.index}>
          <strong lang="vi">
            {task.index + 1}. {task.summary}
          </strong>
          <div>
            {[
              words.previewEach(task.agencies),
              ...task.byRole.map(({ role, count }) => `${meanings.role[role].toLowerCase()}: ${count}`),
            ].join(' · ')}
          </div>
          <div className="small">{task.explained[language]}</div>
          {task.unreached.length > 0 ? (
            <div className="small muted">
              {words.previewUnreached} <span lang="vi">{task.unreached.join('; ')}</span>
            </div>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
