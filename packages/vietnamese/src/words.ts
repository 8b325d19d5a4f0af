/** A word of a text with where it stands; the first word of a compound such as "Wi-Fi" knows its joined form and size. */
export type Word = { text: string; from: number; to: number; joined: string | null; size: number }

const pattern = /[\p{L}\p{M}\p{N}]+(?:[-‐‑.][\p{L}\p{M}\p{N}]+)*/gu
const part = /[\p{L}\p{M}\p{N}]+/gu

/** Cuts a text into words. "Wi-Fi" gives two words, and the first says that they join to "WiFi". */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const compound of text.matchAll(pattern)) {
    const parts = [...compound[0].matchAll(part)]
    const joined = parts.length > 1 ? parts.map((one) => one[0]).join('') : null
    parts.forEach((one, at) => {
      const from = compound.index + one.index
      words.push({
        text: one[0],
        from,
        to: from + one[0].length,
        joined: at === 0 ? joined : null,
        size: at === 0 ? parts.length : 1,
      })
    })
  }
  return words
}

/** A listing code such as SPUT-2024-0020, however it is cased or spaced, as it stands in the index; null otherwise. */
export function codeKey(text: string): string | null {
  const found = /^\s*([a-z]{2,6})[\s-]*(\d{4})[\s-]*(\d{1,6})\s*[?.!]*\s*$/i.exec(text)
  return found ? `${found[1]}${found[2]}${found[3]}`.toLowerCase() : null
}
