import { AsOfNotice } from '../../components/as-of.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ListPage } from '../../components/list-page/list-page.tsx'
import { LongWork } from '../../components/long-work.tsx'
import { addresses } from '../../lib/addresses.ts'
import { today, writeDay } from '../../lib/days.ts'
import { useSavedViews } from '../../lib/saved-views.api.ts'
import { severalIn, useAddressState } from '../../lib/use-address-state.ts'
import { useWords } from '../../lib/words.ts'
import { agenciesWords } from '../../words/agencies/index.ts'
import { shellWords } from '../../words/shell/index.ts'
import { useAgencyTree, useFoundAgencies, type AgencyRow } from './agencies.api.ts'
import { AgencyTree } from './agency-tree.tsx'
import { useAgencyColumns } from './agency-columns.tsx'
import { useAgencyFilters, useGivenAgencyViews } from './agency-filters.ts'
import { useExportAgencies } from './use-export-agencies.ts'

const pageSize = 50
const defaults = { text: '', asOf: '', kinds: '', ever: '', form: '', page: '1' }

/** The register of agencies as of a day: the tree of the state, or a list when words or a kind narrow it. */
export function AgenciesPage() {
  const words = useWords(agenciesWords)
  const shell = useWords(shellWords)
  const address = useAddressState<string>(defaults)
  const { text = '', asOf = '', kinds = '', ever = '', form = '', page = '1' } = address.values
  const day = asOf === '' ? null : asOf
  const asked = {
    text,
    kinds: severalIn(kinds) as AgencyRow['kind'][],
    everExisted: ever === 'yes',
    ...(day ? { asOf: day } : {}),
  }
  const asTree = text === '' && ever === '' && form === ''
  const tree = useAgencyTree(day)
  const found = useFoundAgencies({ ...asked, page: Number(page), pageSize }, !asTree)
  const shown = asTree ? tree : found
  const rows = asTree
    ? tree.data?.rows.filter(({ kind }) => kinds === '' || asked.kinds.includes(kind))
    : found.data?.rows
  const total = asTree ? (rows?.length ?? 0) : (found.data?.total ?? 0)
  const columns = useAgencyColumns(tree.data?.rows ?? [])
  const saved = useSavedViews('agencies')
  const exporting = useExportAgencies(asked)
  return (
    <ListPage
      name="agencies"
      title={titleOf()}
      about={words.about}
      columns={ever === 'yes' ? columns.filter(({ key }) => key !== 'parent') : columns}
      answer={{
        rows,
        total: asTree ? 0 : total,
        pageSize,
        isFetching: shown.isFetching,
        error: shown.error,
        retry: () => void shown.refetch(),
      }}
      rowId={(row) => row.id}
      rowAddress={(row) => addressOf(row.id)}
      address={address}
      filters={useAgencyFilters()}
      views={[...useGivenAgencyViews(), ...saved.own]}
      onSaveView={saved.save}
      onExport={exporting.start}
      empty={<EmptyState title={words.none}>{words.noneHelp}</EmptyState>}
      instead={asTree && rows ? <AgencyTree rows={rows} addressOf={addressOf} /> : undefined}
    >
      <AsOfNotice day={day} onChange={() => address.change({ asOf: '' })} />
      {exporting.state ? <LongWork label={words.exporting} {...exporting.state} onCancel={exporting.cancel} /> : null}
    </ListPage>
  )

  function titleOf(): string {
    if (!shown.data) return shell.agencies
    const on = writeDay(shown.data?.asOf ?? day ?? today())
    if (ever === 'yes') return text === '' ? words.everAll(total) : words.foundEver(total, text)
    return text === '' ? words.title(total, on) : words.found(total, text, on)
  }

  function addressOf(id: string): string {
    return day === null ? addresses.agency(id) : `${addresses.agency(id)}?asOf=${day}`
  }
}
