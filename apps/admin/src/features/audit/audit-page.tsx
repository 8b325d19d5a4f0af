import { EmptyState } from '../../components/empty-state.tsx'
import { ListPage } from '../../components/list-page/list-page.tsx'
import { choicesOf } from '../../components/choices-of.ts'
import { AgencyField } from '../../lib/agency-field.tsx'
import { writeMoment } from '../../lib/days.ts'
import { useAddressState } from '../../lib/use-address-state.ts'
import { useWords } from '../../lib/words.ts'
import { shellWords } from '../../words/shell/index.ts'
import { actorOf, auditLine } from './audit-line.ts'
import { useTrailWords } from './trail-words.ts'
import { useAudit, type AuditRow } from './audit.api.ts'
import { ChangedValues } from './changed-values.tsx'

const pageSize = 50

/** The audit trail: who did what, when, to what and why. */
export function AuditPage() {
  const words = useTrailWords()
  const shell = useWords(shellWords)
  const address = useAddressState<string>({ deed: '', agency: '', page: '1' })
  const { deed = '', agency = '', page = '1' } = address.values
  const { data, isFetching, error, refetch } = useAudit({
    ...(deed ? { deed } : {}),
    ...(agency ? { agencyId: agency } : {}),
    page: Number(page),
    pageSize,
  })
  return (
    <ListPage<AuditRow>
      name="audit"
      title={data ? words.auditTitle(data.total, data.more) : shell.audit}
      about={words.auditAbout}
      columns={[
        { key: 'deed', header: words.deedColumn, always: true, cell: (row) => words.deed[row.deed] ?? words.otherDeed },
        { key: 'at', header: words.at, cell: (row) => <time dateTime={row.at}>{writeMoment(row.at)}</time> },
        { key: 'who', header: words.who, cell: (row) => actorOf(row, words) },
        { key: 'about', header: words.about, cell: (row) => words.subjects[row.subject.kind] ?? words.otherSubject },
        { key: 'values', header: words.changeOfValue, cell: (row) => <ChangedValues line={auditLine(row, words)} /> },
      ]}
      answer={{ rows: data?.rows, total: data?.total ?? 0, pageSize, isFetching, error, retry: () => void refetch() }}
      rowId={(row) => String(row.seq)}
      address={address}
      filters={[
        { name: 'deed', kind: 'choice', label: words.deedColumn, choices: choicesOf(words.deed) },
        {
          name: 'agency',
          kind: 'own',
          label: words.agency,
          control: (value, change) => (
            <AgencyField label={words.agency} value={value || null} onChange={(id) => change(id ?? '')} />
          ),
        },
      ]}
      empty={<EmptyState title={words.noAudit}>{words.noAuditHelp}</EmptyState>}
    />
  )
}
