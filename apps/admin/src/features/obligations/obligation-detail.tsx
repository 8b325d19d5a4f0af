import { Link } from 'react-router'
import { DetailPage, type Section } from '../../components/detail-page/detail-page.tsx'
import type { Fact } from '../../components/detail-page/facts.tsx'
import { Lineage } from '../../components/detail-page/lineage.tsx'
import { PageRefusal } from '../../components/page-refusal.tsx'
import { addresses } from '../../lib/addresses.ts'
import { useLanguage } from '../../lib/language.tsx'
import { useWords } from '../../lib/words.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import { obligationsWords } from '../../words/obligations/index.ts'
import { partsWords } from '../../words/parts/index.ts'
import type { ObligationDetail as Detail } from '@vnit/domain'
import { DeadlineSection } from './deadline-section.tsx'
import { EventSection } from './event-section.tsx'
import { PartySection } from './party-section.tsx'
import { ShareDeeds } from './share-deeds.tsx'
import { ShareHead } from './share-head.tsx'
import { SlotSection } from './slot-section.tsx'
import { TrailSection } from './trail-section.tsx'
import { useObligation } from './obligations.api.ts'

/** One obligation, and one agency's share of it: its deadline explained, periods, parties, what happened, deeds. */
export function ObligationDetail({ id, agencyId }: { id: string; agencyId: string | undefined }) {
  const parts = useWords(partsWords)
  const { data, error, refetch } = useObligation(id, agencyId)
  if (error) return <PageRefusal error={error} onRetry={() => void refetch()} />
  return data ? <Filled data={data} /> : <p role="status">{parts.waiting}</p>
}

function Filled({ data }: { data: Detail }) {
  const words = useWords(obligationsWords)
  const { language } = useLanguage()
  const facts = useFactsOf(data)
  const sections = useSectionsOf(data)
  return (
    <DetailPage
      title={language === 'en' && data.summaryEn ? data.summaryEn : data.summary}
      about={<Link to={addresses.directive(data.directiveId)}>{words.detailOf(data.numberSymbol)}</Link>}
      actions={data.share ? <ShareDeeds share={data.share} slots={data.slots} /> : null}
      facts={facts}
      sections={sections}
    >
      {data.share ? <ShareHead share={data.share} /> : <p className="muted">{words.chooseShare}</p>}
    </DetailPage>
  )
}

function useFactsOf(data: Detail): Fact[] {
  const words = useWords(obligationsWords)
  const meanings = useWords(meaningsWords)
  const { total, open, claimed, closed, late } = data.shares
  return [
    { label: words.kind, value: meanings.taskKind[data.kind] },
    ...(data.receiver ? [{ label: words.receiver, value: <span lang="vi">{data.receiver}</span> }] : []),
    { label: words.shares(total), value: words.sharesState(open, claimed, closed, late) },
  ]
}

function useSectionsOf(data: Detail): Section[] {
  const words = useWords(obligationsWords)
  const parts = useWords(partsWords)
  return [
    { id: 'deadline', title: words.deadline, content: <DeadlineSection obligation={data} /> },
    { id: 'parties', title: words.parties, count: data.parties.length, content: <PartySection obligation={data} /> },
    { id: 'slots', title: words.slots, count: data.slots.length, content: <SlotSection slots={data.slots} /> },
    { id: 'events', title: words.events, count: data.events.length, content: <EventSection obligation={data} /> },
    { id: 'lineage', title: parts.lineage, content: <LineageOf obligation={data} /> },
    { id: 'audit', title: parts.audit, content: <TrailSection audit={data.audit} /> },
  ]
}

function LineageOf({ obligation }: { obligation: Detail }) {
  const words = useWords(obligationsWords)
  const { language } = useLanguage()
  const { provision, share, summary, summaryEn } = obligation
  return (
    <Lineage
      steps={[
        {
          key: 'directive',
          kind: words.directive,
          title: obligation.numberSymbol,
          address: addresses.directive(obligation.directiveId),
        },
        ...(provision ? [{ key: 'provision', kind: words.provision, title: provision.label || provision.text }] : []),
        { key: 'task', kind: words.task, title: (language === 'en' && summaryEn) || summary, current: share === null },
        ...(share
          ? [{ key: 'share', kind: words.agency, title: <span lang="vi">{share.agencyName}</span>, current: true }]
          : []),
      ]}
    />
  )
}
