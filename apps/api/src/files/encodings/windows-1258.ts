import { bytesOf } from './single-bytes.ts'

const windows1258 = new TextDecoder('windows-1258')
const tones = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323']

/** Text in Windows-1258, given as what a Western Windows takes it for: a tone stands after its letter. */
export function fromWindows1258(seeming: string): string {
  let text = ''
  for (const char of seeming) {
    const byte = bytesOf(char)
    text += byte === null || byte < 0x80 ? char : windows1258.decode(Uint8Array.of(byte))
  }
  return text.normalize('NFC')
}

/** The same text as Windows-1258 bytes, letters with a hat or a horn in one byte and the tone after them. */
export function toWindows1258(text: string): Uint8Array {
  const codes = new Map<string, number>()
  for (let byte = 0xff; byte >= 0x80; byte -= 1) codes.set(windows1258.decode(Uint8Array.of(byte)), byte)
  const bytes: number[] = []
  for (const char of text.normalize('NFC')) {
    const spread = char.normalize('NFD')
    const tone = Array.from(spread).find((mark) => tones.includes(mark)) ?? ''
    const base = spread.replace(tone, '').normalize('NFC')
    const parts = char.charCodeAt(0) < 0x80 || codes.has(char) ? [char] : [base, tone]
    for (const part of parts) if (part !== '') bytes.push(codes.get(part) ?? part.charCodeAt(0))
  }
  return Uint8Array.from(bytes)
}
