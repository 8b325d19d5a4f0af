import type { MyQueue as Queue } from '@vnit/domain'
import { addDays } from '@vnit/domain/time'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { EmptyState } from '../../components/empty-state.tsx'
import { PageTitle } from '../../components/page-title.tsx'
import { Refusal } from '../../components/refusal.tsx'
import { addresses } from '../../lib/addresses.ts'
import { writeDay } from '../../lib/days.ts'
import { problemIn } from '../../lib/problem.ts'
import { useMay, useSession } from '../../lib/session.ts'
import { useWords } from '../../lib/words.ts'
import { lineageWords } from '../../words/lineage/index.ts'
import { partsWords } from '../../words/parts/index.ts'
import { queueWords } from '../../words/queue/index.ts'
import { FlaggedLines } from './flagged-lines.tsx'
import { LetterLines } from './letter-lines.tsx'
import { ObligationLines } from './obligation-lines.tsx'
import { QueuePart } from './queue-part.tsx'
import { useMyQueue } from './queue.api.ts'

const soonDays = 14

/** Home: what waits for this person, the most pressing first. `children` is where letters come in. */
export function MyQueue({ children }: { children: ReactNode }) {
  const words = useWords(queueWords)
  const parts = useWords(partsWords)
  const asked = useMay()('obligations.read')
  const { data, error, refetch } = useMyQueue(asked)
  if (!asked) return <NoQueue />
  return (
    <>
      <PageTitle title={words.title}>{data ? words.asOf(writeDay(data.asOf)) : null}</PageTitle>
      {children}
      {error ? <Refusal problem={problemIn(error)} onRetry={() => void refetch()} /> : null}
      {data ? <Parts queue={data} /> : error ? null : <p role="status">{parts.waiting}</p>}
    </>
  )
}

function Parts({ queue }: { queue: Queue }) {
  const words = useWords(queueWords)
  const lineage = useWords(lineageWords)
  const { asOf, lettersToConfirm: letters, basesEnded: flagged, late, dueSoon, claimsToDecide: claims } = queue
  if (late.total + dueSoon.total + (letters?.total ?? 0) + (claims?.total ?? 0) + (flagged?.total ?? 0) === 0)
    return <Empty />
  const query = (filter: Record<string, string>) => `${addresses.obligations}?${new URLSearchParams(filter)}`
  return (
    <>
      {letters ? (
        <QueuePart id="letters" title={words.lettersToConfirm} part={letters} all={addresses.letters}>
          {letters.rows.length > 0 ? (
            <LetterLines rows={letters.rows} />
          ) : (
            <p>
              {words.noLetters} {words.noLettersNext}
            </p>
          )}
        </QueuePart>
      ) : null}
      {flagged && (flagged.total > 0 || flagged.more) ? (
        <QueuePart id="bases-ended" title={lineage.queue} part={flagged} all={`${addresses.directives}?basis=yes`}>
          <FlaggedLines rows={flagged.rows} />
        </QueuePart>
      ) : null}
      <QueuePart id="late" title={words.late} part={late} all={query({ late: 'yes' })}>
        {late.rows.length > 0 ? <ObligationLines rows={late.rows} on={asOf} /> : <p>{words.noLate}</p>}
      </QueuePart>
      <QueuePart
        id="due-soon"
        title={words.dueSoon}
        part={dueSoon}
        all={query({ state: 'open', role: 'lead', from: asOf, to: addDays(asOf, soonDays) })}
      >
        {dueSoon.rows.length > 0 ? <ObligationLines rows={dueSoon.rows} on={asOf} /> : <p>{words.noDueSoon}</p>}
      </QueuePart>
      {claims ? (
        <QueuePart id="claims" title={words.claimsToDecide} part={claims} all={query({ state: 'claimed' })}>
          {claims.rows.length > 0 ? <ObligationLines rows={claims.rows} on={asOf} /> : <p>{words.noClaims}</p>}
        </QueuePart>
      ) : null}
    </>
  )
}

function Empty() {
  const words = useWords(queueWords)
  const may = useMay()
  const scoped = useSession().grants.some(({ agencyId }) => agencyId !== null)
  const meaning = may('letters.register') ? words.emptyMinistry : scoped ? words.emptyAgency : words.emptyLeader
  return (
    <EmptyState
      title={words.empty}
      actions={
        <>
          <Link to={addresses.obligations}>{words.toObligations}</Link>
          <Link to={addresses.directives}>{words.toDirectives}</Link>
        </>
      }
    >
      {meaning}
    </EmptyState>
  )
}

function NoQueue() {
  const words = useWords(queueWords)
  return (
    <>
      <PageTitle title={words.title} />
      <EmptyState title={words.enterprise} actions={<a href="/">{words.catalogue}</a>}>
        {words.enterpriseHelp}
      </EmptyState>
    </>
  )
}
