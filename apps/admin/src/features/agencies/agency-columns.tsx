import type { Column } from '../../components/list-page/list-types.ts'
import { useLanguage } from '../../lib/language.tsx'
import { useWords } from '../../lib/words.ts'
import { agenciesWords } from '../../words/agencies/index.ts'
import { partsWords } from '../../words/parts/index.ts'
import type { AgencyRow } from './agencies.api.ts'
import { AgencyName } from './agency-name.tsx'
import { inWords } from './existence.ts'

/** The columns of the register as a list. `register` gives the names of parents. */
export function useAgencyColumns(register: AgencyRow[]): Column<AgencyRow>[] {
  const words = useWords(agenciesWords)
  const parts = useWords(partsWords)
  const { language } = useLanguage()
  const named = new Map(register.map((row) => [row.id, language === 'en' ? row.nameEn : row.name]))
  return [
    { key: 'name', header: words.columns.name, always: true, cell: (row) => <AgencyName {...row} /> },
    { key: 'kind', header: words.columns.kind, cell: (row) => words.kinds[row.kind] },
    { key: 'abbreviation', header: words.columns.abbreviation, cell: (row) => row.abbreviation ?? '–' },
    { key: 'parent', header: words.columns.parent, cell: (row) => (row.parentId && named.get(row.parentId)) ?? '–' },
    { key: 'code', header: words.columns.code, cell: (row) => row.gsoCode ?? '–', hiddenAtFirst: true },
    { key: 'exists', header: words.columns.exists, cell: (row) => inWords(row.exists, parts) },
    { key: 'units', header: words.columns.units, align: 'end', cell: (row) => row.children },
  ]
}
