/** The folded code of every UTF-16 unit, made once: lower case without diacritics, units that have no such form stay. */
const folded = foldedUnits()
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true })
/** Where a text is folded before it becomes a string again; longer texts are folded in parts. */
const units = new Uint16Array(16_384)

/** For a name or a short line calling the decoder costs more than it saves. */
const short = 64

/** Lower case without diacritics, one character for each character, so that positions stay. */
export function foldEach(text: string): string {
  if (text.length <= units.length) return foldPart(text, 0, text.length)
  const parts: string[] = []
  for (let start = 0; start < text.length; start += units.length)
    parts.push(foldPart(text, start, Math.min(units.length, text.length - start)))
  return parts.join('')
}

function foldPart(text: string, start: number, length: number): string {
  for (let at = 0; at < length; at += 1) units[at] = folded[text.charCodeAt(start + at)] as number
  const done = units.subarray(0, length)
  return length < short ? String.fromCharCode.apply(null, done as unknown as number[]) : decoder.decode(done)
}

function foldedUnits(): Uint16Array {
  const units = new Uint16Array(65536)
  for (let code = 0; code < 65536; code += 1) {
    units[code] = code
    if (code >= 0x3000 || (code >= 0xd800 && code < 0xe000)) continue
    const bare = String.fromCharCode(code).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[đðɖ]/g, 'd')
    if (bare.length === 1) units[code] = bare.charCodeAt(0)
  }
  return units
}
