import type { ReactNode } from 'react'
import { AsOf, AsOfNotice } from '../../components/as-of.tsx'
import { DetailPage } from '../../components/detail-page/detail-page.tsx'
import { PageRefusal } from '../../components/page-refusal.tsx'
import { StatusPill } from '../../components/status-pill.tsx'
import { SuccessionGraph } from '../../components/succession-graph/succession-graph.tsx'
import { addresses } from '../../lib/addresses.ts'
import { today, writeDay } from '../../lib/days.ts'
import { useLanguage } from '../../lib/language.tsx'
import { useAddressState } from '../../lib/use-address-state.ts'
import { useWords } from '../../lib/words.ts'
import { agenciesWords } from '../../words/agencies/index.ts'
import { partsWords } from '../../words/parts/index.ts'
import { useAgency } from './agencies.api.ts'
import { agencyFacts } from './agency-facts.tsx'
import { AgencyHistory } from './agency-history.tsx'
import { AgencyUnits } from './agency-units.tsx'
import { Heirs } from './heirs.tsx'
import { inWords } from './existence.ts'

type AgencyPageProps = {
  id: string
  /** What the agency answers for on the day: another feature's part, placed by the route. */
  obligations: (day: string | null) => ReactNode
}

/** One agency over time: names, parents and codes, whom it followed and who followed it, its units, its obligations. */
export function AgencyPage({ id, obligations }: AgencyPageProps) {
  const words = useWords(agenciesWords)
  const parts = useWords(partsWords)
  const { language } = useLanguage()
  const { values, change } = useAddressState({ asOf: '' })
  const day = values.asOf === '' ? null : values.asOf
  const { data: agency, error, refetch } = useAgency(id, day)
  if (error) return <PageRefusal error={error} onRetry={() => void refetch()} />
  if (!agency) return <p role="status">{parts.waiting}</p>
  const setDay = (next: string | null) => change({ asOf: next ?? '' })
  const addressOf = (other: string) => `${addresses.agency(other)}${day === null ? '' : `?asOf=${day}`}`
  const last = agency.names.at(-1)
  const name = (language === 'en' ? last?.nameEn : last?.name) ?? agency.id
  return (
    <DetailPage
      title={name}
      about={
        <>
          {words.kinds[agency.kind]} · {inWords(agency.exists, parts)}{' '}
          {agency.exists.to !== null && agency.exists.to <= today() ? (
            <StatusPill tone="over">{words.ended}</StatusPill>
          ) : (
            <StatusPill tone="good">{words.existsNow}</StatusPill>
          )}
        </>
      }
      actions={<AsOf day={day} onChange={setDay} />}
      facts={agencyFacts(agency, { words, addressOf })}
      sections={[
        {
          id: 'heirs',
          title: words.heirs(writeDay(day ?? today())),
          content: <Heirs heirs={agency.heirs} addressOf={addressOf} />,
        },
        { id: 'obligations', title: words.obligations, content: obligations(day) },
        {
          id: 'succession',
          title: words.graph,
          content: (
            <SuccessionGraph
              steps={agency.lineage.map((step) => ({
                ...step,
                function: step.function && (words.functions[step.function] ?? step.function),
              }))}
              currentId={agency.id}
              addressOf={addressOf}
            />
          ),
        },
        { id: 'history', title: words.names, content: <AgencyHistory agency={agency} addressOf={addressOf} /> },
        {
          id: 'units',
          title: words.unitsOf,
          count: agency.units.length,
          content: <AgencyUnits units={agency.units} addressOf={addressOf} />,
        },
      ]}
    >
      <AsOfNotice day={day} onChange={setDay} />
    </DetailPage>
  )
}
