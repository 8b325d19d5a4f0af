import type { SearchGroup } from '../../components/search-everything.tsx'
import { addresses } from '../../lib/addresses.ts'
import { client } from '../../lib/api.ts'
import { writeDay } from '../../lib/days.ts'
import { useWords } from '../../lib/words.ts'
import { partsWords } from '../../words/parts/index.ts'
import { shellWords } from '../../words/shell/index.ts'

/** Asks agencies, directives and obligations at once. */
export function useSearchAll(): (text: string) => Promise<SearchGroup[]> {
  const words = useWords(shellWords)
  const parts = useWords(partsWords)
  return async (text) => {
    const { agencies, directives, obligations } = await client.search.everything.query({ text })
    return [
      {
        key: 'directives',
        title: words.directives,
        hits: directives.map(({ id, numberSymbol, issuedOn, subject }) => ({
          id: `directive ${id}`,
          title: `${numberSymbol} · ${writeDay(issuedOn)}`,
          note: subject,
          address: addresses.directive(id),
        })),
      },
      {
        key: 'obligations',
        title: words.obligations,
        hits: obligations.map(({ id, numberSymbol, summary }) => ({
          id: `obligation ${id}`,
          title: summary,
          note: numberSymbol,
          address: addresses.obligation(id),
        })),
      },
      {
        key: 'agencies',
        title: words.agencies,
        hits: agencies.map(({ id, name, abbreviation, lastDay }) => ({
          id: `agency ${id}`,
          title: name,
          note: [abbreviation, lastDay && parts.existedUntil(writeDay(lastDay))].filter(Boolean).join(' · '),
          address: addresses.agency(id),
        })),
      },
    ]
  }
}
