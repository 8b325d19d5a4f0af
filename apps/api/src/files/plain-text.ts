import { bestLegacyReading, convertLegacy, type LegacyEncoding } from './encodings/legacy-encoding.ts'
import { seemingOf } from './encodings/single-bytes.ts'
import { partValid, vietnameseScore } from './encodings/vietnamese-score.ts'

/** What plain text was written in; `windows-1252` for Western text without Vietnamese. */
export type TextEncoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252' | LegacyEncoding
export type PlainText = { text: string; encoding: TextEncoding }

/** The old character set that a text was converted from; null when it was Unicode or Western already. */
export function convertedFrom(encoding: TextEncoding | null): LegacyEncoding | null {
  const unconverted: readonly (TextEncoding | null)[] = [null, 'UTF-8', 'UTF-16LE', 'UTF-16BE', 'Windows-1252']
  return unconverted.includes(encoding) ? null : (encoding as LegacyEncoding)
}

/** The text of the bytes as NFC with the character set that was found, or null when they are no text. */
export function decodeText(bytes: Uint8Array): PlainText | null {
  const unicode = decodeUnicode(bytes)
  if (unicode === null) return decodeSingleBytes(bytes)
  if (hasControls(unicode.text)) return unicode.encoding === 'UTF-8' ? decodeSingleBytes(bytes) : null
  const converted = convertLegacy(unicode.text)
  return tidy(converted ?? unicode)
}

function decodeUnicode(bytes: Uint8Array): PlainText | null {
  const encoding = markOf(bytes) ?? widthOf(bytes)
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
  } catch {
    return encoding === 'UTF-8' ? nearlyUtf8(bytes) : null
  }
}

function markOf([first, second]: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  if (first === 0xff && second === 0xfe) return 'UTF-16LE'
  return first === 0xfe && second === 0xff ? 'UTF-16BE' : null
}

const highBytes = new Set([0x00, 0x01, 0x03, 0x1e, 0x20])

/** UTF-16 without its mark shows in the bytes of one parity: Vietnamese lies in five rows of Unicode. */
function widthOf(bytes: Uint8Array): TextEncoding {
  const length = Math.min(bytes.length, 4000) & ~1
  if (length < 4 || bytes.length % 2 === 1) return 'UTF-8'
  let zeros = 0
  const high = [0, 0]
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at] as number
    if (byte === 0) zeros += 1
    if (highBytes.has(byte)) high[at % 2] = (high[at % 2] ?? 0) + 1
  }
  if (zeros < length * 0.15) return 'UTF-8'
  if ((high[1] ?? 0) > length * 0.48) return 'UTF-16LE'
  return (high[0] ?? 0) > length * 0.48 ? 'UTF-16BE' : 'UTF-8'
}

/** UTF-8 of which a few bytes are broken, as when it was cut: still Vietnamese, with a mark where nothing is known. */
function nearlyUtf8(bytes: Uint8Array): PlainText | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  const lost = text.match(/\ufffd/g)?.length ?? 0
  const score = vietnameseScore(text)
  const isSound = lost <= 1 + text.length / 2000 && score.valid >= 5 && partValid(score) > 0.8
  return isSound ? { text, encoding: 'UTF-8' } : null
}

/** One byte for each letter: the old character set that fits, or Western text when none does; null when it is no text. */
function decodeSingleBytes(bytes: Uint8Array): PlainText | null {
  const seeming = seemingOf(bytes)
  const best = bestLegacyReading(seeming)
  const fits = partValid(best.score) >= 0.7
  const text = fits ? best.text : seeming
  if (hasControls(text) || !looksLikeText(text)) return null
  return tidy(fits ? best : { text, encoding: 'Windows-1252' })
}

function tidy({ text, encoding }: PlainText): PlainText {
  return { text: text.replace(/^\ufeff/, '').normalize('NFC'), encoding }
}

function hasControls(text: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/.test(text)
}

/** Mostly letters and blanks: an 8-bit text, not a picture or a program. */
function looksLikeText(text: string): boolean {
  const sample = text.slice(0, 20_000)
  const plain = sample.match(/[\p{Script=Latin}\p{M}\d\s.,;:/()-]/gu)?.length ?? 0
  const ascii = sample.match(/[A-Za-z\s]/g)?.length ?? 0
  return plain / sample.length > 0.8 && ascii / sample.length > 0.5
}
