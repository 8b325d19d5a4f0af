import { decodeText } from './plain-text.ts'
import { type ReaderAnswer, text, unreadable } from './reader-answer.ts'

const blocks = /^\/?(?:p|div|br|tr|table|li|ul|ol|h[1-6]|hr|blockquote|pre|td|th|section|article|header|footer|body)$/i

/** The text of a document that Word or a portal saved as HTML, also under the name of a .doc; a line for each block. */
export function readHtml(bytes: Uint8Array): ReaderAnswer {
  const source = sourceOf(bytes)
  if (source === null) return unreadable('text')
  const body = source
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style|head|title|xml|o:p)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<!\[[^\]]*\]>/g, '')
  const lines = body
    .replace(/\s+/g, ' ')
    .replace(/<([^>\s/]*|\/[^>\s]*)[^>]*>/g, (_, name: string) => (blocks.test(name) ? '\n' : ''))
    .split('\n')
    .map((line) =>
      characters(line)
        .replace(/[\s\u00a0]+/g, ' ')
        .trim(),
    )
  return text(lines.filter((line) => line !== '').join('\n\n'))
}

function sourceOf(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4000)).toString('latin1')
  const named = /charset\s*=\s*["']?([\w-]{3,30})/i.exec(head)?.[1]
  if (named !== undefined && !/^utf-?16/i.test(named)) {
    try {
      return new TextDecoder(named, { fatal: true }).decode(bytes)
    } catch {
      return decodeText(bytes)?.text ?? null
    }
  }
  return decodeText(bytes)?.text ?? null
}

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
}
const marks: Record<string, string> = { grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303' }

function characters(line: string): string {
  return line.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name: string) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null
    if (code !== null) return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : ''
    const accented = /^([aeiouyn])(grave|acute|circ|tilde)$/i.exec(name)
    if (accented) return `${accented[1]}${marks[accented[2] ?? ''] ?? ''}`.normalize('NFC')
    return named[name.toLowerCase()] ?? whole
  })
}
