import { refuse } from '@vnit/domain'
import { recognised, type Recognition } from './file-kind.ts'
import { fileLimits } from './limits.ts'
import { decodeText, type TextEncoding } from './plain-text.ts'

const longest = fileLimits.characters * 8

/**
 * Plain text in Unicode or in an old Vietnamese character set, told by its beginning; null is not text at all. What
 * comes after the beginning is judged where the whole is read.
 */
export function recogniseText(bytes: Uint8Array): Recognition | null {
  const start = beginningOf(bytes)
  const decoded = decodeText(start)
  if (decoded === null) return null
  const markup = markupOf(decoded.text)
  if (markup === 'html' && hasScript(bytes, decoded.encoding))
    return refuse({ code: 'file.type_not_allowed', found: 'text/html' })
  if (markup === 'html') return recognised('html')
  if (markup !== null) return refuse({ code: 'file.type_not_allowed', found: markup })
  if (bytes.length > longest)
    return refuse({ code: 'file.too_large', bytes: bytes.length, limitBytes: fileLimits.characters })
  const isBlank = start.length === bytes.length && !/[\p{L}\p{N}]/u.test(decoded.text)
  return isBlank ? refuse({ code: 'file.empty' }) : recognised('txt')
}

/** Never half a letter of UTF-8, nor half a unit of UTF-16, which shows in its zeros. */
function beginningOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= fileLimits.bytesAtOnce) return bytes
  let end = fileLimits.bytesAtOnce as number
  if (bytes.subarray(0, end).includes(0)) return bytes.subarray(0, end)
  while (end > fileLimits.bytesAtOnce - 4 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1
  return bytes.subarray(0, end)
}

function markupOf(text: string): string | null {
  const start = text.slice(0, 1000).trimStart().toLowerCase()
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html)/.test(start)) return 'html'
  if (start.startsWith('mime-version:') && start.includes('multipart/')) return 'multipart/related'
  return start.startsWith('<?xml') ? 'application/xml' : null
}

/** Web pages that would do something are not documents; those that only say something are. */
function hasScript(bytes: Uint8Array, encoding: TextEncoding): boolean {
  const decoder = new TextDecoder(encoding.startsWith('UTF-16') ? encoding : 'latin1')
  return /<script[\s>]/i.test(decoder.decode(bytes))
}
