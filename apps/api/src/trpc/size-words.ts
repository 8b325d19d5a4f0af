import type { z } from 'zod'

type Issue = z.core.$ZodIssue
type Said = { vi: string; en: string }

/** What is too short, too long, too few or too many, as people say it; null for other problems. */
export function sizeWords(issue: Issue): Said | null {
  if (issue.code !== 'too_small' && issue.code !== 'too_big') return null
  const origin = issue.origin === 'string' ? 'string' : issue.origin === 'array' ? 'array' : null
  if (origin === null) return null
  if (issue.code === 'too_big') return tooMuch[origin](Number(issue.maximum))
  const least = Number(issue.minimum)
  return least <= 1 ? empty[origin] : tooLittle[origin](least)
}

const empty: Record<'string' | 'array', Said> = {
  string: { vi: 'Ô này không được để trống.', en: 'This field may not be empty.' },
  array: { vi: 'Cần ít nhất một dòng.', en: 'At least one is needed.' },
}

const tooLittle = {
  string: (least: number): Said => ({
    vi: `Cần ít nhất ${least} ký tự.`,
    en: `At least ${least} characters are needed.`,
  }),
  array: (least: number): Said => ({ vi: `Cần ít nhất ${least} mục.`, en: `At least ${least} are needed.` }),
}

const tooMuch = {
  string: (most: number): Said => ({ vi: `Nhiều nhất ${most} ký tự.`, en: `At most ${most} characters.` }),
  array: (most: number): Said => ({ vi: `Nhiều nhất ${most} mục.`, en: `At most ${most} are possible.` }),
}
