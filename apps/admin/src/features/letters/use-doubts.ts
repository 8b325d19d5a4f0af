import type { Doubt, LetterDraft, LetterView } from '@vnit/domain'
import { letterDoubts } from '@vnit/domain/directives'
import type { ReviewField, ReviewGroup } from '../../components/review-page/review-types.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import { writeIfDay } from '../../lib/days.ts'
import { useWords } from '../../lib/words.ts'

/** A doubtful value on this screen: the field that shows it. */
export type ShownDoubt = Doubt & { fieldKey: string; label: string }

/**
 * What wants a person's eye, tied to the fields of the screen: those fields say how sure the reading is, what was
 * mended, and take "right" for an answer.
 */
export function useDoubts(
  groups: ReviewGroup[],
  { letter, draft, readOnly, accept }: DoubtsOf,
): { groups: ReviewGroup[]; doubts: ShownDoubt[] } {
  const { repair } = useWords(meaningsWords)
  const all = letterDoubts(letter.reading, { ...draft, accepted: [] })
  const accepted = new Set(draft.accepted)
  const keys = new Set(groups.flatMap(({ fields }) => fields.map(({ key }) => key)))
  const ofValues = all.filter(({ field }) => field !== 'looseDeadlines')
  const byField = Map.groupBy(ofValues, (doubt) => fieldKeyOf(doubt, keys))
  const marked = (field: ReviewField): ReviewField => {
    const own = byField.get(field.key)
    if (!own) return field
    const open = own.filter(({ key }) => !accepted.has(key))
    const mends = own.flatMap(({ repairs }) =>
      repairs.map(({ code, was, became }) => ({ was, became: writeIfDay(became), what: repair[code] })),
    )
    return {
      ...field,
      mends: field.mends?.length ? field.mends : mends,
      ...(own.some(({ unsure, words, notHeld }) => unsure && words !== '' && !notHeld) && !field.missing
        ? { confidence: Math.min(...own.map(({ confidence }) => confidence)) }
        : {}),
      ...(open.length === 0 ? { accepted: true } : {}),
      ...(open.length > 0 && !readOnly && !field.error ? { accept: () => accept(open.map(({ key }) => key)) } : {}),
    }
  }
  const labels = new Map(groups.flatMap(({ fields }) => fields.map(({ key, label }) => [key, label] as const)))
  return {
    groups: groups.map((group) => ({ ...group, fields: group.fields.map(marked) })),
    doubts: all
      .filter(({ key }) => !accepted.has(key))
      .flatMap((doubt) => {
        const fieldKey = fieldKeyOf(doubt, keys)
        return keys.has(fieldKey) ? [{ ...doubt, fieldKey, label: labels.get(fieldKey) ?? '' }] : []
      }),
  }
}

type DoubtsOf = { letter: LetterView; draft: LetterDraft; readOnly: boolean; accept: (keys: string[]) => void }

function fieldKeyOf({ field, place }: Doubt, keys: ReadonlySet<string>): string {
  if (field === 'issuer') return 'issuerId'
  if (place === null) return field
  if (field !== 'deadlines') return `${field}.${place}`
  const until = `obligations.${place}.deadline`
  return keys.has(until) ? until : `obligations.${place}`
}
