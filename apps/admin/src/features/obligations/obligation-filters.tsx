import type { ObligationState, TaskKind, AssignmentRole } from '@vnit/domain'
import type { Choice, Filter } from '../../components/list-page/list-types.ts'
import { AgencyField } from '../../lib/agency-field.tsx'
import { useAgencyNamed } from '../../lib/agencies.api.ts'
import { useWords } from '../../lib/words.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import { obligationsWords } from '../../words/obligations/index.ts'

/** The filters of the list, by the names they have in the address. */
export function useObligationFilters(agencyId: string): Filter[] {
  const words = useWords(obligationsWords)
  const meanings = useWords(meaningsWords)
  const agency = useAgencyNamed(agencyId || null)
  return [
    { name: 'text', kind: 'text', label: words.text, placeholder: words.textHelp },
    {
      name: 'agency',
      kind: 'own',
      label: words.agency,
      control: (value, change) => (
        <AgencyField label={words.agency} description="" value={value || null} onChange={(id) => change(id ?? '')} />
      ),
      say: () => agency?.name ?? '',
    },
    {
      name: 'state',
      kind: 'choices',
      label: words.states,
      choices: choicesOf<ObligationState>(meanings.obligationState),
    },
    { name: 'kind', kind: 'choices', label: words.kinds, choices: choicesOf<TaskKind>(meanings.taskKind) },
    { name: 'role', kind: 'choices', label: words.roles, choices: choicesOf<AssignmentRole>(meanings.role) },
    { name: 'from', kind: 'day', label: words.dueFrom },
    { name: 'to', kind: 'day', label: words.dueTo },
    { name: 'structure', kind: 'choice', label: words.structure, choices: [{ value: 'as-of', label: words.asOf }] },
    { name: 'day', kind: 'day', label: words.asOfDay },
    { name: 'late', kind: 'switch', label: words.onlyLate },
  ]
}

function choicesOf<Value extends string>(words: Record<Value, string>): Choice[] {
  return Object.entries<string>(words).map(([value, label]) => ({ value, label }))
}
