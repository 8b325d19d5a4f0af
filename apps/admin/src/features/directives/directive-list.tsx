import type { DirectivePage, DocumentType, ListDirectivesInput } from '@vnit/domain'
import { choicesOf } from '../../components/choices-of.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { ListPage } from '../../components/list-page/list-page.tsx'
import type { Column, Filter } from '../../components/list-page/list-types.ts'
import { StatusPill } from '../../components/status-pill.tsx'
import { addresses } from '../../lib/addresses.ts'
import { today, writeDay } from '../../lib/days.ts'
import { useSession } from '../../lib/session.ts'
import { severalIn, useAddressState } from '../../lib/use-address-state.ts'
import { useWords } from '../../lib/words.ts'
import { addresseeWords } from '../../words/addressee/index.ts'
import { directivesWords } from '../../words/directives/index.ts'
import { issuerWords } from '../../words/issuer/index.ts'
import { lineageWords } from '../../words/lineage/index.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import { useDirectives } from './directives.api.ts'

type Row = DirectivePage['rows'][number]

const pageSize = 50
const inAddress = {
  text: '',
  type: '',
  from: '',
  to: '',
  basis: '',
  issuer: '',
  addressee: '',
  sort: '-issued',
  page: '1',
}

/** The directives that are registered, newest first. */
export function DirectiveList() {
  const words = useWords(directivesWords)
  const lineage = useWords(lineageWords)
  const address = useAddressState(inAddress)
  const { data, isFetching, error, refetch } = useDirectives({ ...filterIn(address.values), pageSize })
  const scoped = useSession().grants.some(({ agencyId }) => agencyId !== null)
  return (
    <ListPage
      name="directives"
      title={words.title}
      about={data?.more ? lineage.filterMore : words.about}
      columns={useColumns()}
      answer={{ rows: data?.rows, total: data?.total ?? 0, pageSize, isFetching, error, retry: () => void refetch() }}
      rowId={(row) => row.id}
      rowAddress={(row) => addresses.directive(row.id)}
      address={address}
      filters={useFilters()}
      empty={<EmptyState title={words.none}>{scoped ? words.noneAgency : words.noneHelp}</EmptyState>}
    />
  )
}

function filterIn(values: Record<keyof typeof inAddress, string>): Partial<ListDirectivesInput> {
  return {
    text: values.text,
    types: severalIn(values.type) as DocumentType[],
    ...(values.from ? { issuedFrom: values.from } : {}),
    ...(values.to ? { issuedTo: values.to } : {}),
    basesEnded: values.basis === 'yes',
    issuerByName: values.issuer === 'yes',
    addresseeByName: values.addressee === 'yes',
    sort: values.sort === 'issued' ? 'issued' : values.sort === 'number' ? 'number' : 'issued-desc',
    page: Number(values.page) || 1,
  }
}

function useFilters(): Filter[] {
  const words = useWords(directivesWords)
  const lineage = useWords(lineageWords)
  const issuer = useWords(issuerWords)
  const addressee = useWords(addresseeWords)
  const { documentType } = useWords(meaningsWords)
  return [
    { name: 'text', kind: 'text', label: words.text, placeholder: words.textHelp },
    { name: 'type', kind: 'choices', label: words.types, choices: choicesOf(documentType) },
    { name: 'from', kind: 'day', label: words.issuedFrom },
    { name: 'to', kind: 'day', label: words.issuedTo },
    { name: 'basis', kind: 'switch', label: lineage.filter },
    { name: 'issuer', kind: 'switch', label: issuer.filter },
    { name: 'addressee', kind: 'switch', label: addressee.filter },
  ]
}

function useColumns(): Column<Row>[] {
  const words = useWords(directivesWords)
  const { documentType } = useWords(meaningsWords)
  const issuer = useWords(issuerWords)
  const addressee = useWords(addresseeWords)
  return [
    { key: 'number', header: words.number, sort: 'number', always: true, cell: (row) => row.numberSymbol },
    {
      key: 'issuedOn',
      header: words.issuedOn,
      sort: 'issued',
      cell: (row) => <time dateTime={row.issuedOn}>{writeDay(row.issuedOn)}</time>,
    },
    {
      key: 'subject',
      header: words.subject,
      width: '36%',
      cell: (row) => (
        <>
          <span lang="vi">{row.subject}</span> <Standing row={row} />
        </>
      ),
    },
    { key: 'type', header: words.type, hiddenAtFirst: true, cell: (row) => documentType[row.type] },
    {
      key: 'issuer',
      header: words.issuer,
      hiddenAtFirst: true,
      cell: (row) => (
        <>
          <span lang="vi">{row.issuerName}</span>
          {row.issuerId === null ? <span className="small muted"> ({issuer.notHeld})</span> : null}
        </>
      ),
    },
    {
      key: 'addressees',
      header: words.addressees,
      align: 'end',
      cell: (row) => (
        <div>
          {row.addressees}
          {row.addresseesByName > 0 ? (
            <div className="small muted">+ {addressee.count(row.addresseesByName)}</div>
          ) : null}
        </div>
      ),
    },
    { key: 'obligations', header: words.obligations, align: 'end', cell: (row) => row.obligations },
    { key: 'open', header: words.open, align: 'end', cell: (row) => row.open },
    {
      key: 'late',
      header: words.late,
      align: 'end',
      cell: (row) => (row.late > 0 ? <StatusPill tone="late">{row.late}</StatusPill> : 0),
    },
  ]
}

/** That the directive has ended, or that something it rests on has and nobody looked yet. */
function Standing({ row: { end, basesEnded } }: { row: Row }) {
  const words = useWords(lineageWords)
  if (end && end.on <= today())
    return <StatusPill tone="over">{words.endedSince[end.kind](writeDay(end.on))}</StatusPill>
  return basesEnded > 0 ? <StatusPill tone="late">{words.pill(basesEnded)}</StatusPill> : null
}
