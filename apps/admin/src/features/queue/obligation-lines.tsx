import type { ObligationRow } from '@vnit/domain'
import type { Day } from '@vnit/domain/time'
import { Link } from 'react-router'
import { Due } from '../../components/due.tsx'
import { PassedOn } from '../../components/passed-on.tsx'
import { addresses } from '../../lib/addresses.ts'
import { useLanguage } from '../../lib/language.tsx'
import css from './queue.module.css'

/** Shares of obligations, task by task: what, under which letter, then whose and until when. */
export function ObligationLines({ rows, on }: { rows: readonly ObligationRow[]; on: Day }) {
  const { language } = useLanguage()
  const tasks = [...Map.groupBy(rows, ({ id }) => id).values()]
  return (
    <ul className={css['tasks']}>
      {tasks.map((shares) => {
        const [task] = shares
        if (!task) return null
        return (
          <li key={task.id}>
            <div className={css['what']}>
              <Link to={addresses.obligation(task.id)}>
                {language === 'en' && task.summaryEn ? task.summaryEn : task.summary}
              </Link>
              <div className={css['about']}>
                <Link to={addresses.directive(task.directiveId)}>{task.numberSymbol}</Link>
              </div>
            </div>
            <ul className={css['shares']}>
              {shares.map((share) => (
                <ShareLine key={share.agencyId} share={share} on={on} />
              ))}
            </ul>
          </li>
        )
      })}
    </ul>
  )
}

function ShareLine({ share, on }: { share: ObligationRow; on: Day }) {
  const { id, agencyId, agencyName, answering, lastDay, late, state, deadline } = share
  return (
    <li>
      <div className={css['who']}>
        <Link to={addresses.obligationShare(id, agencyId)} lang="vi">
          {agencyName}
        </Link>
        <PassedOn agencyId={agencyId} answering={answering} brief />
      </div>
      <div className={css['when']}>
        <Due lastDay={lastDay} on={on} late={late} state={state} hasDeadline={deadline.kind !== 'none'} />
      </div>
    </li>
  )
}
