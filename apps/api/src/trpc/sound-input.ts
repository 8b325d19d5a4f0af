import { z, type ZodError } from 'zod'

const deepest = 40
const manyProblems = 10

type Issue = ZodError['issues'][number]
type Part = { value: unknown; path: string[] }

/**
 * What no field of any deed can take: text that the database cannot keep (the null character, half of a surrogate pair),
 * and values nested too deeply to walk. Null when there is nothing of it; otherwise told field by field, as zod does.
 */
export function unsoundInput(input: unknown): ZodError | null {
  const issues: Issue[] = []
  const waiting: Part[] = [{ value: input, path: [] }]
  for (let part = waiting.pop(); part && issues.length < manyProblems; part = waiting.pop()) {
    const { value, path } = part
    if (typeof value === 'string' && !isKeepable(value)) issues.push(issueAt(path, 'text.unkeepable'))
    if (typeof value !== 'object' || value === null) continue
    if (path.length >= deepest) return new z.ZodRealError([issueAt(path.slice(0, 3), 'input.too_deep')])
    for (const [key, inner] of Object.entries(value)) {
      if (!isKeepable(key)) issues.push(issueAt(path, 'text.unkeepable'))
      waiting.push({ value: inner, path: [...path, key] })
    }
  }
  return issues.length > 0 ? new z.ZodRealError(issues) : null
}

function isKeepable(text: string): boolean {
  return !text.includes('\u0000') && text.isWellFormed()
}

function issueAt(path: string[], message: string): Issue {
  return { code: 'custom', path, message }
}
