import type { DirectiveDetail } from '@vnit/domain'
import { writeMoment } from '../../lib/days.ts'
import { useWords } from '../../lib/words.ts'
import { directivesWords } from '../../words/directives/index.ts'
import css from './directives.module.css'

/** Whom a person left out when the letter was confirmed: struck, with the reason, who and when. */
export function LeftOut({ excluded }: Pick<DirectiveDetail, 'excluded'>) {
  const words = useWords(directivesWords)
  if (excluded.length === 0) return null
  return (
    <details>
      <summary>{words.excluded(excluded.length)}</summary>
      <ul className={css['written']}>
        {excluded.map(({ agencyId, name, reason, by, at }) => (
          <li key={agencyId}>
            <s lang="vi">{name}</s>
            <div className="small muted">{words.excludedWhy(reason, by ?? '', writeMoment(at))}</div>
          </li>
        ))}
      </ul>
    </details>
  )
}
