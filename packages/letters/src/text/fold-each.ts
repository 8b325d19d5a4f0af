/** The folded code of every UTF-16 unit, made once: lower case without diacritics, units that have no such form stay. */
const folded = foldedUnits()

/** Lower case without diacritics, one character for each character, so that positions stay. */
export function foldEach(text: string): string {
  if (text.length < 200) return foldShort(text)
  const pieces: string[] = []
  const units = new Uint16Array(Math.min(text.length, 8192))
  for (let start = 0; start < text.length; start += units.length) {
    const count = Math.min(units.length, text.length - start)
    for (let at = 0; at < count; at += 1) units[at] = folded[text.charCodeAt(start + at)] as number
    pieces.push(String.fromCharCode.apply(null, units.subarray(0, count) as unknown as number[]))
  }
  return pieces.join('')
}

/** The same for a line or a name, without the buffers that a long text is worth. */
function foldShort(text: string): string {
  let done = ''
  for (let at = 0; at < text.length; at += 1) done += String.fromCharCode(folded[text.charCodeAt(at)] as number)
  return done
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
