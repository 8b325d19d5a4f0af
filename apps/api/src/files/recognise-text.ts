import { refuse } from '@vnit/domain'
import { recognised, type Recognition } from './file-kind.ts'
import { legacyEncodingOf } from './legacy-encoding.ts'
import { decodeText } from './plain-text.ts'

/** Plain text in Unicode; text in an old character set is refused by name; null is not text at all. */
export function recogniseText(bytes: Uint8Array): Recognition | null {
  const text = decodeText(bytes)
  if (text !== null) {
    const markup = markupOf(text)
    if (markup !== null) return refuse({ code: 'file.type_not_allowed', found: markup })
    if (!/[\p{L}\p{N}]/u.test(text)) return refuse({ code: 'file.empty' })
    const legacy = legacyEncodingOf(text)
    return legacy === null ? recognised('txt') : refuse({ code: 'file.legacy_encoding', found: legacy })
  }
  const single = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  if (!looksLikeText(single)) return null
  return refuse({ code: 'file.legacy_encoding', found: legacyEncodingOf(single) ?? '8-bit' })
}

function markupOf(text: string): string | null {
  const start = text.slice(0, 300).trimStart().toLowerCase()
  if (start.startsWith('{\\rtf')) return 'application/rtf'
  if (/^(?:<!doctype html|<html)/.test(start)) return 'text/html'
  return start.startsWith('<?xml') ? 'application/xml' : null
}

/** Mostly letters and blanks, no control characters: an 8-bit text, not a picture or a program. */
function looksLikeText(single: string): boolean {
  const sample = single.slice(0, 20_000)
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000e-\u001f]/.test(sample)) return false
  const plain = sample.match(/[A-Za-z\s]/g)?.length ?? 0
  return sample.length >= 20 && plain / sample.length > 0.55
}
