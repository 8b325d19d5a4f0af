import type { DraftProblem, LetterDraft } from '@vnit/domain'
import type { ReviewGroup } from '../../components/review-page/review-types.ts'

/** Something that keeps the letter from being registered: the field of the screen where it is mended. */
export type ShownGap = { fieldKey: string; label: string; code: DraftProblem['code']; words: string | null }

/** The gaps of a draft in the order of the screen, each tied to the field that mends it or, of an empty list, to the list. */
export function shownGaps(problems: readonly DraftProblem[], draft: LetterDraft, groups: readonly ReviewGroup[]) {
  const labels = new Map(groups.flatMap(({ fields }) => fields.map(({ key, label }) => [key, label] as const)))
  const titles = new Map(groups.map(({ key, title }) => [key, title]))
  const order = groups.flatMap(({ key, fields }) => [key, ...fields.map((field) => field.key)])
  const gaps = problems.map(({ field, code, words }): ShownGap => {
    const place = placeOf(field, words, draft)
    const key = field === 'issuer' ? 'issuerId' : place === -1 ? field : `${field}.${place}`
    return {
      fieldKey: key,
      label: labels.get(key) ?? titles.get(field) ?? field,
      code,
      words: place === -1 ? null : words,
    }
  })
  return gaps.toSorted((a, b) => order.indexOf(a.fieldKey) - order.indexOf(b.fieldKey))
}

function placeOf(field: string, words: string | null, draft: LetterDraft): number {
  if (words === null) return -1
  if (field === 'addressees') return draft.addressees.findIndex((one) => one.words === words)
  if (field === 'obligations') return draft.obligations.findIndex(({ summary }) => summary === words)
  return -1
}
