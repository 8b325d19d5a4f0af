import { Button } from '@mantine/core'
import type { BasisFlag, DocumentEnd, DocumentStanding } from '@vnit/domain'
import { useState } from 'react'
import { IconAlertTriangle } from '../../components/icons.ts'
import { Refusal } from '../../components/refusal.tsx'
import { today, writeMoment } from '../../lib/days.ts'
import { problemIn } from '../../lib/problem.ts'
import { useMay } from '../../lib/session.ts'
import { useWords } from '../../lib/words.ts'
import { lineageWords } from '../../words/lineage/index.ts'
import { AcknowledgeDialog } from './acknowledge-dialog.tsx'
import { DocumentName } from './document-name.tsx'
import { useStanding } from './lineage.api.ts'
import css from './lineage.module.css'
import { useSayEnd } from './say-end.ts'
import { endNoticeId, useFollowEnd } from './use-follow-end.ts'
import { WithdrawDialog } from './withdraw-dialog.tsx'

/** At the top of a document: that it has ended, or that something it rests on has. Nothing while all is in force. */
export function StandingNotice({ id }: { id: string }) {
  const { data, error, refetch } = useStanding(id)
  useFollowEnd(data)
  if (error) return <Refusal problem={problemIn(error)} onRetry={() => void refetch()} />
  if (!data) return null
  return (
    <>
      {data.end ? <EndNotice end={data.end} /> : null}
      {data.flags.length > 0 || data.moreFlags ? <FlagNotice standing={data} /> : null}
    </>
  )
}

function EndNotice({ end }: { end: DocumentEnd }) {
  const words = useWords(lineageWords)
  const say = useSayEnd()
  const may = useMay()('letters.register')
  const [asked, setAsked] = useState(false)
  const said = end.on <= today() ? words.thisEnded(say(end)) : words.thisWillEnd(say(end))
  return (
    <section id={endNoticeId} className={css['notice']} aria-label={words.ended} tabIndex={-1}>
      <div className={css['head']}>
        <IconAlertTriangle aria-hidden />
        <strong>{said}</strong>
      </div>
      <p className={css['quote']} lang="vi">
        {words.source}: {end.source}
      </p>
      {end.note ? (
        <p className={css['quote']}>
          {words.note}: {end.note}
        </p>
      ) : null}
      <div className={css['head']}>
        <span className="small muted">
          {words.recordedBy(end.recordedBy ?? words.someone, writeMoment(end.recordedAt))}
        </span>
        {may ? (
          <Button variant="default" size="compact-md" onClick={() => setAsked(true)}>
            {words.withdraw}
          </Button>
        ) : null}
      </div>
      {asked ? <WithdrawDialog endId={end.id} onClose={() => setAsked(false)} /> : null}
    </section>
  )
}

function FlagNotice({ standing }: { standing: DocumentStanding }) {
  const words = useWords(lineageWords)
  const [asked, setAsked] = useState<BasisFlag | null>(null)
  const open = standing.flags.filter(({ acknowledged }) => acknowledged === null)
  const nothingOpen = standing.flags.length > 0 ? words.flagSeen : words.flagUnsure
  const title = open.length > 0 ? words.flagTitle(open.length, standing.moreFlags) : nothingOpen
  return (
    <section className={css['notice']} aria-label={words.filter}>
      <div className={css['head']}>
        <IconAlertTriangle aria-hidden />
        <strong>{title}</strong>
      </div>
      <ul>
        {standing.flags.map((flag) => (
          <li key={flag.endId}>
            <FlagLine flag={flag} onAcknowledge={() => setAsked(flag)} />
          </li>
        ))}
      </ul>
      {standing.moreFlags ? <p className={`small muted ${css['quote']}`}>{words.flagMore}</p> : null}
      {asked ? <AcknowledgeDialog directiveId={standing.id} flag={asked} onClose={() => setAsked(null)} /> : null}
    </section>
  )
}

function FlagLine({ flag, onAcknowledge }: { flag: BasisFlag; onAcknowledge: () => void }) {
  const words = useWords(lineageWords)
  const say = useSayEnd()
  const may = useMay()('letters.register')
  const { acknowledged: seen } = flag
  return (
    <>
      <div>
        <DocumentName document={flag.base} /> {say(flag)}
        {flag.through ? <span className="muted"> ({words.via(flag.through)})</span> : null}
        {seen ? (
          <div className="small muted">
            {words.flagSeenBy(seen.by ?? words.someone, writeMoment(seen.at), seen.reason)}
          </div>
        ) : null}
      </div>
      {may && !seen ? (
        <Button
          variant="default"
          size="compact-md"
          aria-label={words.acknowledgeOf(flag.base.numberSymbol)}
          onClick={onAcknowledge}
        >
          {words.acknowledge}
        </Button>
      ) : null}
    </>
  )
}
