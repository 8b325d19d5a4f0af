import type { Filter, View } from '../../components/list-page/list-types.ts'
import { choicesOf } from '../../components/choices-of.ts'
import { useWords } from '../../lib/words.ts'
import { agenciesWords } from '../../words/agencies/index.ts'
import { partsWords } from '../../words/parts/index.ts'

/** What narrows the register: words, a day, kinds, those that are gone, and the form it is shown in. */
export function useAgencyFilters(): Filter[] {
  const words = useWords(agenciesWords)
  const parts = useWords(partsWords)
  return [
    { name: 'text', kind: 'text', label: words.search, placeholder: words.searchHint },
    { name: 'asOf', kind: 'day', label: parts.asOf, placeholder: parts.asOfToday },
    { name: 'kinds', kind: 'choices', label: words.kind, choices: choicesOf(words.kinds) },
    {
      name: 'form',
      kind: 'choice',
      label: words.form,
      choices: [{ value: 'list', label: words.forms.list }],
      none: words.forms.tree,
    },
    { name: 'ever', kind: 'switch', label: words.everExisted },
  ]
}

/** The days that the five letters and the mergers turn on. */
export function useGivenAgencyViews(): View[] {
  const { views } = useWords(agenciesWords)
  return [
    { id: 'today', name: views.today, query: '' },
    { id: '2009', name: views.y2009, query: 'asOf=2009-05-22' },
    { id: '2014', name: views.y2014, query: 'asOf=2014-04-16' },
    { id: '2025', name: views.merged, query: 'asOf=2025-07-01' },
  ]
}
