import type { AddresseeMeaning, DirectiveDetail } from '@vnit/domain'

type Excluded = Pick<DirectiveDetail['excluded'][number], 'agencyId' | 'name' | 'through'>

/** More than these are not named in a line; the list of addressees says who remains. */
const namedAtMost = 8

/** The name of a group, and who of it was left out: nobody is addressed by a class who was excluded from it. */
export function exceptExcluded(words: string, excluded: readonly Excluded[]): string {
  if (excluded.length === 0) return words
  const group = words.replace(/[\s.;,]+$/u, '')
  if (excluded.length > namedAtMost) return `${group} (trừ ${excluded.length} cơ quan không có trong danh sách nhận)`
  return `${group} (trừ ${excluded.map(({ name }) => name).join(', ')})`
}

type Item = { words: string; means: AddresseeMeaning }

/** Whom the letter addresses, in the directive's own words: groups without those left out, and no agency that was. */
export function addresseesWithout(items: readonly Item[], excluded: readonly Excluded[]): string[] {
  return items.flatMap(({ words, means }) => {
    if (words.trim() === '') return []
    if (means.kind === 'agency') return excluded.some(({ agencyId }) => agencyId === means.agencyId) ? [] : [words]
    if (means.kind !== 'classes') return [words]
    const out = excluded.filter(({ through }) => means.classes.some((group) => group === through))
    return [exceptExcluded(words, out)]
  })
}
