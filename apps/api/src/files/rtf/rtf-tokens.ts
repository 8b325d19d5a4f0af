/** A piece of an RTF file: a brace, a control word with its number, a byte of the text, or plain letters. */
export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'word'; name: string; value: number | null }
  | { kind: 'byte'; byte: number }
  | { kind: 'text'; text: string }

const token = /([{}])|\\([a-zA-Z]{1,40})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z'])|[\r\n]+|([^\\{}\r\n]+)/gs

/** The pieces in their order; the file is given with one character for each byte. */
export function* rtfTokens(file: string): Generator<RtfToken> {
  for (const [, brace, name, value, hex, sign, text] of file.matchAll(token)) {
    if (brace !== undefined) yield { kind: brace === '{' ? 'open' : 'close' }
    else if (name !== undefined) yield { kind: 'word', name, value: value === undefined ? null : Number(value) }
    else if (hex !== undefined) yield { kind: 'byte', byte: Number.parseInt(hex, 16) }
    else if (sign !== undefined) yield signToken(sign)
    else if (text !== undefined) yield { kind: 'text', text }
  }
}

function signToken(sign: string): RtfToken {
  if (sign === '*') return { kind: 'word', name: '*', value: null }
  if (sign === '~') return { kind: 'text', text: ' ' }
  if (sign === '_') return { kind: 'text', text: '-' }
  if (sign === '-') return { kind: 'text', text: '' }
  if (sign === '\n' || sign === '\r') return { kind: 'word', name: 'par', value: null }
  return { kind: 'text', text: sign }
}
