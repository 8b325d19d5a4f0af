import { Navigate } from 'react-router'
import type { DocumentStanding } from '@vnit/domain'
import { DetailPage } from '../../components/detail-page/detail-page.tsx'
import { PageRefusal } from '../../components/page-refusal.tsx'
import { addresses } from '../../lib/addresses.ts'
import { today, writeDay } from '../../lib/days.ts'
import { useWords } from '../../lib/words.ts'
import { lineageWords } from '../../words/lineage/index.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import { partsWords } from '../../words/parts/index.ts'
import { DocumentLineage } from './document-lineage.tsx'
import { EndButton } from './end-button.tsx'
import { useStanding } from './lineage.api.ts'
import { useSayEnd } from './say-end.ts'
import { StandingNotice } from './standing-notice.tsx'

/** A document that is cited and waits to be registered: what is known of it, and what rests on it. */
export function DocumentPage({ id }: { id: string }) {
  const { waiting } = useWords(partsWords)
  const { data, error, refetch } = useStanding(id)
  if (error) return <PageRefusal error={error} onRetry={() => void refetch()} />
  if (!data) return <p role="status">{waiting}</p>
  return data.kind === 'directive' ? <Navigate to={addresses.directive(data.id)} replace /> : <Filled document={data} />
}

function Filled({ document }: { document: DocumentStanding }) {
  const words = useWords(lineageWords)
  const { lineage } = useWords(partsWords)
  const { documentType } = useWords(meaningsWords)
  const say = useSayEnd()
  const { id, type, numberSymbol, issuedOn, title, end } = document
  return (
    <DetailPage
      title={`${documentType[type]} ${numberSymbol}`}
      about={title ? <span lang="vi">{title}</span> : words.documentAbout}
      actions={<EndButton id={id} />}
      facts={[
        ...(issuedOn ? [{ label: words.issuedOn, value: writeDay(issuedOn) }] : []),
        { label: words.registration, value: words.waiting },
        { label: words.ended, value: end && end.on <= today() ? say(end) : words.inForce },
      ]}
      sections={[{ id: 'lineage', title: lineage, content: <DocumentLineage id={id} /> }]}
      notice={<StandingNotice id={id} />}
    />
  )
}
