import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Period } from '@vnit/domain/agencies'
import { addDays } from '@vnit/domain/time'
import { Timeline, type TimelineStep } from '../../components/detail-page/timeline.tsx'
import { writeDay } from '../../lib/days.ts'
import { useWords } from '../../lib/words.ts'
import { agenciesWords } from '../../words/agencies/index.ts'
import { partsWords } from '../../words/parts/index.ts'
import type { AgencyDetail } from './agencies.api.ts'

type AgencyHistoryProps = { agency: AgencyDetail; addressOf: (id: string) => string }

/** Names, parents and codes with their time, newest first; former names whose days are unknown stand below as words. */
export function AgencyHistory({ agency, addressOf }: AgencyHistoryProps) {
  const words = useWords(agenciesWords)
  const parts = useWords(partsWords)
  const steps: TimelineStep[] = [
    ...agency.names.map((one) => step(one.during, one.name, one.name, one.nameEn)),
    ...agency.parents.map((one) =>
      step(one.during, one.id, <Link to={addressOf(one.id)}>{`${words.parent}: ${one.name}`}</Link>),
    ),
    ...agency.codes.map((one) => step(one.during, one.code, `${words.code(one.scheme)}: ${one.code}`, words.codeNote)),
  ]
  steps.sort((a, b) => (b.on ?? '').localeCompare(a.on ?? ''))
  return (
    <>
      <Timeline steps={steps} />
      {agency.formerNames.length > 0 ? (
        <>
          <h3>{words.formerNames}</h3>
          <p className="small muted">{words.formerUntil}</p>
          <ul>
            {agency.formerNames.map((former) => (
              <li key={former.name}>
                {former.name}{' '}
                {former.until ? (
                  <span className="small muted" lang="en">
                    ({former.until})
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  )

  function step(during: Period, id: string, title: ReactNode, note?: string): TimelineStep {
    const end = during.to === null ? parts.stillThere : parts.until(writeDay(addDays(during.to, -1)))
    return {
      key: `${id} ${during.from}`,
      on: during.from,
      when: during.from === null ? parts.sinceBefore : '',
      title,
      body: note ? `${end} · ${note}` : end,
    }
  }
}
