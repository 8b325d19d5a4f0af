import type { ReactNode } from 'react'
import { DetailPage } from '../../components/detail-page/detail-page.tsx'
import { PageRefusal } from '../../components/page-refusal.tsx'
import { writeMoment } from '../../lib/days.ts'
import { useWords } from '../../lib/words.ts'
import { partsWords } from '../../words/parts/index.ts'
import { peopleWords } from '../../words/people/index.ts'
import { GrantLines } from './grant-lines.tsx'
import { StatePill } from './people-columns.tsx'
import { PersonActions } from './person-actions.tsx'
import { usePerson } from './people.api.ts'
import css from './people.module.css'

/** One person: roles now and over time, ways in, and what was done to them. `trail` is placed by the route. */
export function PersonPage({ id, trail }: { id: string; trail: ReactNode }) {
  const words = useWords(peopleWords)
  const parts = useWords(partsWords)
  const { data: person, error, refetch } = usePerson(id)
  if (error) return <PageRefusal error={error} onRetry={() => void refetch()} />
  if (!person) return <p role="status">{parts.waiting}</p>
  return (
    <DetailPage
      title={person.name}
      about={
        <>
          {person.email} <StatePill state={person.state} /> {person.sample ? words.sample : null}
        </>
      }
      actions={<PersonActions person={person} />}
      facts={[
        { label: words.created, value: writeMoment(person.createdAt) },
        ...(person.endedAt ? [{ label: words.ended, value: writeMoment(person.endedAt) }] : []),
        {
          label: words.lastSignedIn,
          value: person.lastSignedInAt ? writeMoment(person.lastSignedInAt) : words.never,
        },
        {
          label: words.openLink,
          value: person.openLinkExpiresAt ? writeMoment(person.openLinkExpiresAt) : words.noLink,
        },
        { label: words.openSessions, value: person.openSessions },
        { label: words.openTokens, value: person.openTokens },
      ]}
      sections={[
        { id: 'grants', title: words.grants, content: <GrantLines grants={person.grants} /> },
        {
          id: 'history',
          title: words.history,
          content: (
            <ul className={css['history']}>
              {person.history.map((grant) => (
                <li key={`${grant.role} ${grant.agencyId} ${grant.fromAt}`}>
                  <GrantLines grants={[grant]} />
                  <span className="small muted">
                    {grant.toAt
                      ? words.fromTo(writeMoment(grant.fromAt), writeMoment(grant.toAt))
                      : words.since(writeMoment(grant.fromAt))}
                  </span>
                </li>
              ))}
            </ul>
          ),
        },
        { id: 'audit', title: words.trail, content: trail },
      ]}
    />
  )
}
