import type { ObligationRow } from '@vnit/domain'
import { Link } from 'react-router'
import { Due } from '../../components/due.tsx'
import { ObligationStatePill } from '../../components/obligation-state-pill.tsx'
import { PassedOn } from '../../components/passed-on.tsx'
import { addresses } from '../../lib/addresses.ts'
import { today } from '../../lib/days.ts'
import { useWords } from '../../lib/words.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import { obligationsWords } from '../../words/obligations/index.ts'
import css from './obligations.module.css'

/** Whose share is looked at, where it stands, until when, and who answers for it today. */
export function ShareHead({ share }: { share: ObligationRow }) {
  const words = useWords(obligationsWords)
  const meanings = useWords(meaningsWords)
  const { agencyId, agencyName, answering, role, state, late, lastDay, deadline } = share
  return (
    <section className={css['share']} aria-label={words.shareOf(agencyName)}>
      <div>
        <strong>
          <Link to={addresses.agency(agencyId)} lang="vi">
            {agencyName}
          </Link>
        </strong>{' '}
        <span className="muted">· {meanings.role[role]}</span>
        <PassedOn agencyId={agencyId} answering={answering} />
      </div>
      <div>
        <ObligationStatePill state={state} />
      </div>
      <div>
        <Due lastDay={lastDay} on={today()} late={late} state={state} hasDeadline={deadline.kind !== 'none'} />
      </div>
      <Link to={addresses.obligation(share.id)} className="small">
        {words.whole}
      </Link>
    </section>
  )
}
