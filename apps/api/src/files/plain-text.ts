/** The Unicode text of the bytes (UTF-8, or UTF-16 with its mark), or null when they are none. */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    // oxlint-disable-next-line no-control-regex
    return /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/.test(text) ? null : text
  } catch {
    return null
  }
}
