import type { Mend } from './review-types.ts'

/** What was mended, each "was → became" once: several sorts of damage in the same words stand together. */
export function mergeMends(mends: readonly Mend[]): Mend[] {
  const merged = new Map<string, Mend>()
  for (const mend of mends) {
    const key = `${mend.was}\n${mend.became}`
    const before = merged.get(key)
    const what = [...new Set([before?.what, mend.what])].filter((one) => one !== undefined).join(', ')
    merged.set(key, { was: mend.was, became: mend.became, ...(what === '' ? {} : { what }) })
  }
  return [...merged.values()]
}
