import { isFoldedSyllable } from './syllable.ts'

/** Cuts words written together into words that exist: "phanmem" is "phan mem"; null when no cut fits. Fewest words win. */
export function splitJoined(word: string, exists: (part: string) => boolean): string[] | null {
  const best: (string[] | null)[] = [[]]
  for (let end = 1; end <= word.length; end++) {
    best[end] = null
    for (let start = Math.max(0, end - 7); start < end; start++) {
      const before = best[start]
      const part = word.slice(start, end)
      if (!before || part.length < 2 || !isFoldedSyllable(part) || !exists(part)) continue
      if (best[end] === null || before.length + 1 < (best[end] as string[]).length) best[end] = [...before, part]
    }
  }
  const cut = best[word.length] ?? null
  return cut && cut.length > 1 ? cut : null
}

/** The same for a word still being typed: its last piece is only the beginning of a word. */
export function splitGrowing(
  word: string,
  exists: (part: string) => boolean,
  begins: (part: string) => boolean,
): string[] | null {
  for (let at = word.length - 1; at > 1; at--) {
    const head = word.slice(0, at)
    const cut = isFoldedSyllable(head) && exists(head) ? [head] : splitJoined(head, exists)
    if (cut && begins(word.slice(at))) return [...cut, word.slice(at)]
  }
  return null
}
