import type { ObligationDetail } from '@vnit/domain'
import { dayAt } from '@vnit/domain/time'
import { Fragment } from 'react'
import { Timeline } from '../../components/detail-page/timeline.tsx'
import { writeTime } from '../../lib/days.ts'
import { useWords } from '../../lib/words.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import { obligationsWords } from '../../words/obligations/index.ts'

/** What happened to the share (or to all shares), newest first, with note and evidence. */
export function EventSection({ obligation }: { obligation: ObligationDetail }) {
  const words = useWords(obligationsWords)
  const meanings = useWords(meaningsWords)
  const names = new Map(obligation.parties.map(({ agencyId, name }) => [agencyId, name]))
  const { events } = obligation
  if (events.length === 0) return <p className="muted">{words.noEvents}</p>
  return (
    <Timeline
      steps={events.toReversed().map((event, index) => ({
        key: `${event.at} ${event.agencyId} ${index}`,
        on: dayAt(new Date(event.at)),
        when: ` ${writeTime(event.at).slice(0, 5)}`,
        title: (
          <>
            <strong>{meanings.event[event.kind]}</strong> · {event.by ?? meanings.system}
            {obligation.share ? null : ` · ${names.get(event.agencyId) ?? ''}`}
            {event.period ? ` · ${words.period} ${event.period}` : ''}
            {event.sample ? <span className="small muted"> · {meanings.sample}</span> : null}
          </>
        ),
        body: (
          <>
            {event.note}
            {event.evidence.length > 0 ? (
              <div>
                {words.evidence}:{' '}
                {event.evidence.map(({ sha256, fileName }, place) => (
                  <Fragment key={sha256}>
                    {place > 0 ? ', ' : null}
                    <a href={`/files/${sha256}`} download={fileName}>
                      {fileName}
                    </a>
                  </Fragment>
                ))}
              </div>
            ) : null}
          </>
        ),
      }))}
    />
  )
}
