import type { Marks } from '../marks.ts'

export type Random = () => number

/** Where damage works: the text with its marks, and the labels that it may have to end. */
export type Page = { text: string; marks: Marks; random: Random }

/**
 * One kind of damage. `apply` answers the text after it, or null when it finds nothing to harm. Damage that destroys a
 * value sets the value of its mark to null itself.
 */
export type Damage = { name: string; weight: number; apply: (page: Page) => string | null }

/** Changes in the words of a mark that leave its value readable, or make it unreadable. */
export type Harm = { name: string; destroys?: 'value' | 'date'; change: (words: string, random: Random) => string }

export function pick<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[Math.floor(random() * items.length)]
}

/** Replaces one of the places that match, chosen by chance; the text itself when none does. */
export function atOne(text: string, pattern: RegExp, random: Random, change: (found: string) => string): string {
  const found = pick([...text.matchAll(pattern)], random)
  if (found === undefined) return text
  return text.slice(0, found.index) + change(found[0]) + text.slice(found.index + found[0].length)
}

/** Replaces each place that matches with the given chance. */
export function atSome(
  text: string,
  pattern: RegExp,
  { random, rate }: { random: Random; rate: number },
  change: (found: string) => string,
): string {
  return text.replace(pattern, (found) => (random() < rate ? change(found) : found))
}

const lookAlikes: Record<string, string[]> = { '0': ['O', 'o'], '1': ['l', 'I'], '5': ['S'] }

/** One digit as the letter it looks like. */
export function misreadDigit(text: string, random: Random): string {
  return atOne(text, /[015]/g, random, (digit) => pick(lookAlikes[digit] ?? [digit], random) ?? digit)
}

/** The letters of a word without their marks. */
export function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
}
