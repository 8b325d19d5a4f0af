import { bytesOf } from './single-bytes.ts'

/** UTF-8 whose bytes were taken for Western letters and kept so ("Cá»™ng hÃ²a"); as it was when it is not that. */
export function fromTwiceEncoded(seeming: string): string {
  const bytes: number[] = []
  for (const char of seeming.normalize('NFC')) {
    const byte = bytesOf(char)
    if (byte === null) return seeming
    bytes.push(byte)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    return seeming
  }
}
