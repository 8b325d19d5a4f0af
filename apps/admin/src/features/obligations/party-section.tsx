import type { ObligationDetail } from '@vnit/domain'
import { Link } from 'react-router'
import { ObligationStatePill } from '../../components/obligation-state-pill.tsx'
import { addresses } from '../../lib/addresses.ts'
import { useWords } from '../../lib/words.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import { obligationsWords } from '../../words/obligations/index.ts'
import css from './obligations.module.css'

/** Who takes part and how, each with the state of their share; whom the words did not reach is said. */
export function PartySection({ obligation }: { obligation: ObligationDetail }) {
  const words = useWords(obligationsWords)
  const meanings = useWords(meaningsWords)
  return (
    <>
      <ul className={css['parties']}>
        {obligation.parties.map((party) => (
          <li key={`${party.agencyId} ${party.role}`}>
            <span>
              <Link
                to={addresses.obligationShare(obligation.id, party.agencyId)}
                aria-current={obligation.share?.agencyId === party.agencyId ? 'true' : undefined}
              >
                {party.name}
              </Link>{' '}
              <span className="small muted">{meanings.role[party.role]}</span>
            </span>
            <ObligationStatePill state={party.state} />
          </li>
        ))}
      </ul>
      {obligation.unreached.length > 0 ? (
        <p className="muted">
          {words.unreached}: {obligation.unreached.join('; ')}
        </p>
      ) : null}
    </>
  )
}
