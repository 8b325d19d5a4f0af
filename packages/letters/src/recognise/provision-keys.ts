import type { Paragraph } from './paragraphs.ts'

/** Gives each provision its key, unique in the letter: `2`, `2.a`, `3-1` for a dash under 3, `p1` for a plain paragraph. */
export function provisionKeys(): (paragraph: Paragraph, parentKey: string | null) => string {
  const used = new Set<string>()
  const counts = new Map<string, number>()
  const next = (name: string) => {
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return count
  }
  return (paragraph, parentKey) => {
    const key = wanted(paragraph, parentKey, next).slice(0, 13)
    const unique = used.has(key) ? free(key) : key
    used.add(unique)
    return unique
  }

  function free(key: string): string {
    let candidate = key
    while (used.has(candidate)) candidate = `${key}~${next(`copies of ${key}`) + 1}`
    return candidate
  }
}

function wanted({ label, level }: Paragraph, parentKey: string | null, next: (name: string) => number): string {
  if (level === 0) return `p${next('paragraphs')}`
  if (level >= 6) return `${parentKey ?? ''}-${next(`dashes of ${level} under ${parentKey ?? ''}`)}`
  const own = label.replace(/^(?:Điều|Phần|Chương|Mục)\s*/iu, '').replace(/[.):\s-]+$/, '')
  return parentKey === null || own.startsWith(`${parentKey}.`) ? own : `${parentKey}.${own}`
}
