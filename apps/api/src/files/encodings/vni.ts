import { bytesOf } from './single-bytes.ts'

const plain = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' }
const hat = {
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
}
const bow = {
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}

/** Which marks may follow a letter, and what they put on it. */
const marks: Record<string, Record<string, string>> = {
  a: { ...plain, ...hat, ...bow },
  e: { ...plain, ...hat },
  o: { ...plain, ...hat },
  u: plain,
  y: plain,
  ô: plain,
  ö: plain,
}
const single: Record<string, string> = { í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', ô: 'ơ', ö: 'ư', î: 'ỵ', ñ: 'đ' }

/** Text typed with VNI fonts (VNI-Times), given as what Windows takes it for: marks stand after their letter. */
export function fromVni(seeming: string): string {
  const chars = Array.from(seeming, asWestern)
  let text = ''
  for (let at = 0; at < chars.length; at += 1) {
    const char = chars[at] as string
    const small = char.toLowerCase()
    const mark = marks[small]?.[(chars[at + 1] ?? '').toLowerCase()]
    const letter = single[small] ?? small
    if (mark !== undefined) at += 1
    const became = letter + (mark ?? '')
    text += char === small ? became : became.toUpperCase()
  }
  return text.normalize('NFC')
}

/** The bytes that a person with a VNI font would have typed. */
export function toVni(text: string): Uint8Array {
  const codes = new Map<string, string>()
  for (const [typed, letter] of Object.entries(single)) codes.set(letter, typed)
  for (const [base, own] of Object.entries(marks))
    for (const [mark, combining] of Object.entries(own))
      codes.set(((single[base] ?? base) + combining).normalize('NFC'), base + mark)
  const typed = Array.from(text.normalize('NFC'), (char) => {
    const small = char.toLowerCase()
    const code = codes.get(small)
    if (code === undefined) return char
    return char === small ? code : code.toUpperCase()
  })
  return Uint8Array.from(typed.join('').split(''), (char) => char.charCodeAt(0))
}

function asWestern(char: string): string {
  const byte = bytesOf(char)
  return byte === null || byte < 0xa0 ? char : String.fromCharCode(byte)
}
