import type { DraftProblem, LetterDraft } from '@vnit/domain'
import type { ReviewGroup } from '../../components/review-page/review-types.ts'

/** Something that keeps the letter from being registered: the field of the screen where it is mended. */
export type ShownGap = { fieldKey: string; label: string; code: DraftProblem['code']; words: string | null }

/**
 * The gaps of a draft in the order of the screen, each tied to the field that mends it or, of an empty list, to the list.
 * What a person mended since the draft was saved is none any more, though the server has not said so yet.
 */
export function shownGaps(problems: readonly DraftProblem[], draft: LetterDraft, groups: readonly ReviewGroup[]) {
  const labels = new Map(groups.flatMap(({ fields }) => fields.map(({ key, label }) => [key, label] as const)))
  const titles = new Map(groups.map(({ key, title }) => [key, title]))
  const order = groups.flatMap(({ key, fields }) => [key, ...fields.map((field) => field.key)])
  const taken = new Set<string>()
  const open = problems.filter((problem) => !isMended(problem, draft))
  const gaps = open.map(({ field, code, words }): ShownGap => {
    const places = placesOf({ field, code, words }, draft)
    const key = places.find((one) => !taken.has(one)) ?? places[0] ?? (field === 'issuer' ? 'issuerId' : field)
    taken.add(key)
    return {
      fieldKey: key,
      label: labels.get(key) ?? titles.get(field) ?? field,
      code,
      words: places.length === 0 ? null : words,
    }
  })
  return gaps.toSorted((a, b) => order.indexOf(a.fieldKey) - order.indexOf(b.fieldKey))
}

function isMended(problem: DraftProblem, draft: LetterDraft): boolean {
  const { field, code, words } = problem
  if (code === 'unclear' || code === 'unknown-provision') return words !== null && placesOf(problem, draft).length === 0
  if (code !== 'missing') return false
  const value = field === 'issuer' ? draft.issuerId : draft[field as keyof LetterDraft]
  return (typeof value === 'string' || Array.isArray(value)) && value.length > 0
}

/** The items that a problem may be about: of several with the same words each its own, and none that is clear. */
function placesOf({ field, code, words }: DraftProblem, { addressees, obligations }: LetterDraft): string[] {
  if (words === null) return []
  if (field === 'obligations') return placesWhere(field, obligations, ({ summary }) => summary === words)
  if (field !== 'addressees') return []
  const open = code === 'unclear' ? 'unknown' : null
  return placesWhere(field, addressees, (one) => one.words === words && (open ?? one.means.kind) === one.means.kind)
}

function placesWhere<Item>(field: string, items: readonly Item[], fits: (item: Item) => boolean): string[] {
  return items.flatMap((item, index) => (fits(item) ? [`${field}.${index}`] : []))
}
