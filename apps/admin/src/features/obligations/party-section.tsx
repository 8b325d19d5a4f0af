import { Button } from '@mantine/core'
import type { ObligationDetail } from '@vnit/domain'
import { useState } from 'react'
import { Link } from 'react-router'
import { ObligationStatePill } from '../../components/obligation-state-pill.tsx'
import { addresses } from '../../lib/addresses.ts'
import { useWords } from '../../lib/words.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import { obligationsWords } from '../../words/obligations/index.ts'
import css from './obligations.module.css'

const shownAtFirst = 24

/** Who takes part and how, each with the state of their share; whom the words did not reach is said. */
export function PartySection({ obligation }: { obligation: ObligationDetail }) {
  const words = useWords(obligationsWords)
  const meanings = useWords(meaningsWords)
  const [all, setAll] = useState(false)
  const shown = all ? obligation.parties : obligation.parties.slice(0, shownAtFirst)
  return (
    <>
      <ul className={css['parties']}>
        {shown.map((party) => (
          <li key={`${party.agencyId} ${party.role}`}>
            <span>
              <Link
                to={addresses.obligationShare(obligation.id, party.agencyId)}
                lang="vi"
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
      {shown.length < obligation.parties.length ? (
        <Button variant="subtle" onClick={() => setAll(true)}>
          {words.allParties(obligation.parties.length)}
        </Button>
      ) : null}
      {obligation.unreached.length > 0 ? (
        <p className="muted">
          {words.unreached}: <span lang="vi">{obligation.unreached.join('; ')}</span>
        </p>
      ) : null}
    </>
  )
}
