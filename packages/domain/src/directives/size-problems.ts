import { letterFactsSchema, type LetterDraft } from './letter-facts.ts'
import type { DraftProblem } from './letter.view.ts'

/** What a draft has more of than can be registered: items of a list, or characters of a text. */
export function sizeProblems(draft: LetterDraft): DraftProblem[] {
  const { error } = letterFactsSchema.safeParse(draft)
  return (error?.issues ?? []).flatMap((issue): DraftProblem[] => {
    if (issue.code !== 'too_big' || (issue.origin !== 'array' && issue.origin !== 'string')) return []
    const [field, place] = issue.path
    const limit = Number(issue.maximum)
    const is = sizeAt(draft, issue.path)
    const words = `${is} (≤ ${limit})`
    const size = { is, limit, place: typeof place === 'number' ? place + 1 : null }
    return [{ field: String(field), code: issue.origin === 'array' ? 'too-many' : 'too-long', words, size }]
  })
}

function sizeAt(draft: LetterDraft, path: PropertyKey[]): number {
  const found = path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null)?.[key], draft)
  return typeof found === 'string' || Array.isArray(found) ? found.length : 0
}
