import { refuse } from '@vnit/domain'
import { recognised, type Recognition } from './file-kind.ts'
import { fileLimits } from './limits.ts'
import { decodeText } from './plain-text.ts'

const longest = fileLimits.characters * 8

/** Plain text in Unicode or in an old Vietnamese character set; null is not text at all. */
export function recogniseText(bytes: Uint8Array): Recognition | null {
  const decoded = decodeText(bytes.subarray(0, longest))
  if (decoded === null) return null
  const markup = markupOf(decoded.text)
  if (markup === 'html') return recognised('html')
  if (markup !== null) return refuse({ code: 'file.type_not_allowed', found: markup })
  if (bytes.length > longest)
    return refuse({ code: 'file.too_large', bytes: bytes.length, limitBytes: fileLimits.characters })
  return /[\p{L}\p{N}]/u.test(decoded.text) ? recognised('txt') : refuse({ code: 'file.empty' })
}

/** Web pages that would do something are not documents; those that only say something are. */
function markupOf(text: string): string | null {
  const start = text.slice(0, 1000).trimStart().toLowerCase()
  const isHtml = /^(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html)/.test(start)
  if (isHtml) return /<script[\s>]/i.test(text) ? 'text/html' : 'html'
  if (start.startsWith('mime-version:') && start.includes('multipart/')) return 'multipart/related'
  return start.startsWith('<?xml') ? 'application/xml' : null
}
