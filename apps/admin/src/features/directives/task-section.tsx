import type { DirectiveDetail } from '@vnit/domain'
import { Link } from 'react-router'
import { StatusPill } from '../../components/status-pill.tsx'
import { addresses } from '../../lib/addresses.ts'
import { useLanguage } from '../../lib/language.tsx'
import { useWords } from '../../lib/words.ts'
import { directivesWords } from '../../words/directives/index.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import css from './directives.module.css'

/** The tasks: what, until when and why that day, how far the agencies are. */
export function TaskSection({ directive }: { directive: DirectiveDetail }) {
  const words = useWords(directivesWords)
  const { taskKind } = useWords(meaningsWords)
  const { language } = useLanguage()
  if (directive.tasks.length === 0) return <p className="muted">{words.noTasks}</p>
  return (
    <ol className={css['tasks']}>
      {directive.tasks.map((task) => (
        <li key={task.id}>
          <Link
            to={addresses.obligation(task.id)}
            className={css['task']}
            lang={language === 'en' && task.summaryEn ? 'en' : 'vi'}
          >
            {language === 'en' && task.summaryEn ? task.summaryEn : task.summary}
          </Link>
          <div className={css['states']}>
            <span className="muted">{taskKind[task.kind]}</span>
            <span>{words.sharesOf(task.agencies)}</span>
            <span className="muted">{words.progress(task.open, task.claimed, task.closed)}</span>
            {task.late > 0 ? <StatusPill tone="late">{words.lateCount(task.late)}</StatusPill> : null}
          </div>
          <div className="small">
            {words.deadline}: {task.explained[language]}
          </div>
          {task.unreached.length > 0 ? (
            <div className="small muted">{words.unreached(task.unreached.join('; '))}</div>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
