import type { DirectiveDetail } from '@vnit/domain'
import { Link } from 'react-router'
import { addresses } from '../../lib/addresses.ts'
import { useWords } from '../../lib/words.ts'
import { directivesWords } from '../../words/directives/index.ts'
import css from './directives.module.css'

/** Both ways: under which documents it was issued, and which directives cite it. */
export function LineageSection({ directive }: { directive: DirectiveDetail }) {
  const words = useWords(directivesWords)
  const { under, citedBy } = directive.lineage
  return (
    <div className={css['lineage']}>
      <div>
        <h3>{words.under}</h3>
        {under.length === 0 ? <p className="muted">{words.nothingUnder}</p> : null}
        <ul className={css['plain']}>
          {under.map((one) => (
            <li key={one.numberSymbol}>
              {one.directiveId ? (
                <Link to={addresses.directive(one.directiveId)}>{one.numberSymbol}</Link>
              ) : (
                <>
                  {one.numberSymbol} <span className="small muted">({words.notHere})</span>
                </>
              )}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{words.citedBy}</h3>
        {citedBy.length === 0 ? <p className="muted">{words.nothingCiting}</p> : null}
        <ul className={css['plain']}>
          {citedBy.map((one) => (
            <li key={one.directiveId}>
              <Link to={addresses.directive(one.directiveId)}>{one.numberSymbol}</Link>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
