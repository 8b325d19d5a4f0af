const windows1252 = new TextDecoder('windows-1252')
const windows1258 = new TextDecoder('windows-1258')

const byChar = new Map<string, number>()
for (const decoder of [windows1258, windows1252])
  for (let byte = 0x80; byte < 0x100; byte += 1) byChar.set(decoder.decode(Uint8Array.of(byte)), byte)

/**
 * The byte behind a character of a text whose bytes were taken for Western or Vietnamese Windows letters; null when no
 * byte is shown so. ASCII and the Latin-1 controls stand for themselves.
 */
export function bytesOf(char: string): number | null {
  const code = char.codePointAt(0) ?? 0
  if (code < 0xa0) return code
  return byChar.get(char) ?? null
}

/** Bytes as Windows shows them to a Western reader: one character for each, which `bytesOf` undoes. */
export function seemingOf(bytes: Uint8Array): string {
  return windows1252.decode(bytes)
}
