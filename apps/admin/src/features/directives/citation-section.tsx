import type { DirectiveDetail } from '@vnit/domain'
import { Link } from 'react-router'
import { addresses } from '../../lib/addresses.ts'
import { writeDay } from '../../lib/days.ts'
import { useWords } from '../../lib/words.ts'
import { directivesWords } from '../../words/directives/index.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import css from './directives.module.css'

/** The documents cited: those it acts under first, each linked where it is in the system. */
export function CitationSection({ citations }: { citations: DirectiveDetail['citations'] }) {
  const words = useWords(directivesWords)
  const { documentType, citationRole } = useWords(meaningsWords)
  if (citations.length === 0) return <p className="muted">{words.noCitations}</p>
  const sorted = citations.toSorted((a, b) => a.role.localeCompare(b.role))
  return (
    <ul className={css['addressees']}>
      {sorted.map((one, index) => {
        const name = [documentType[one.type], one.numberSymbol].filter(Boolean).join(' ')
        return (
          <li key={index}>
            <div>
              {one.directiveId ? (
                <Link to={addresses.directive(one.directiveId)}>{name}</Link>
              ) : one.stubId ? (
                <Link to={addresses.document(one.stubId)}>{name}</Link>
              ) : (
                <strong>{name}</strong>
              )}
              {one.issuedOn ? ` · ${writeDay(one.issuedOn)}` : null}
              {one.title ? (
                <div className="small muted" lang="vi">
                  {one.title}
                </div>
              ) : null}
            </div>
            <span className="small muted">{citationRole[one.role]}</span>
          </li>
        )
      })}
    </ul>
  )
}
