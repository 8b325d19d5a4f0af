import { EmptyState } from '../../components/empty-state.tsx'
import { ListPage } from '../../components/list-page/list-page.tsx'
import type { View } from '../../components/list-page/list-types.ts'
import { addresses } from '../../lib/addresses.ts'
import { today } from '../../lib/days.ts'
import { useSession } from '../../lib/session.ts'
import { useAddressState } from '../../lib/use-address-state.ts'
import { useWords } from '../../lib/words.ts'
import { obligationsWords } from '../../words/obligations/index.ts'
import { addDays } from '@vnit/domain/time'
import { filterIn, obligationAddress } from './obligation-filter.ts'
import { useObligationColumns } from './obligation-columns.tsx'
import { useObligationFilters } from './obligation-filters.tsx'
import { useObligations } from './obligations.api.ts'
import { useExport } from './use-export.ts'

const pageSize = 50

/**
 * Every share of every obligation that the person may see: filtered, sorted, as laid down or in another day's structure. An
 * agency's officer always reads from whom each passed.
 */
export function ObligationList({
  savedViews,
}: {
  savedViews?: { own: View[]; save: (name: string, query: string) => void }
}) {
  const words = useWords(obligationsWords)
  const address = useAddressState(obligationAddress)
  const filter = filterIn(
    useSession().grants.some(({ agencyId }) => agencyId !== null)
      ? { ...address.values, structure: 'as-of' }
      : address.values,
  )
  const { data, isFetching, error, refetch } = useObligations({ ...filter, pageSize })
  const columns = useObligationColumns(data?.asOf ?? today())
  const filters = useObligationFilters(address.values.agency)
  const exporting = useExport(filter)
  const given = useGivenViews()
  return (
    <ListPage
      name="obligations"
      title={words.title}
      about={data?.more ? words.moreThan(data.total) : words.about}
      columns={columns}
      answer={{
        rows: data?.rows,
        total: data?.total ?? 0,
        pageSize,
        isFetching,
        error,
        retry: () => void refetch(),
      }}
      rowId={(row) => `${row.id} ${row.agencyId}`}
      rowAddress={(row) => addresses.obligationShare(row.id, row.agencyId)}
      address={address}
      filters={filters}
      views={[...given, ...(savedViews?.own ?? [])]}
      onSaveView={savedViews?.save}
      onExport={exporting.start}
      empty={<EmptyState title={words.noneAtAll}>{words.noneAtAllHelp}</EmptyState>}
    />
  )
}

function useGivenViews(): View[] {
  const words = useWords(obligationsWords).views
  const { grants } = useSession()
  const mine = grants.find(({ agencyId }) => agencyId !== null)?.agencyId
  const now = today()
  return [
    { id: 'late', name: words.late, query: 'late=yes' },
    { id: 'soon', name: words.soon, query: `state=open&from=${now}&to=${addDays(now, 30)}` },
    { id: 'claimed', name: words.claimed, query: 'state=claimed' },
    ...(mine ? [{ id: 'mine', name: words.mine, query: `agency=${mine}&structure=as-of` }] : []),
  ]
}
