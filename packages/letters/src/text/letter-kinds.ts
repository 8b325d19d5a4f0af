export const capital = 1
export const small = 2

/** 1 for capitals, 2 for small letters, 0 for everything else, by UTF-16 unit; letters above U+FFFF are none. */
export const letterKinds: Uint8Array = kindsOfUnits()

/** Whether the character at a place is a capital (1), a small letter (2) or neither (0); outside the text it is neither. */
export function letterKind(text: string, at: number): number {
  return at < 0 || at >= text.length ? 0 : (letterKinds[text.charCodeAt(at)] as number)
}

function kindsOfUnits(): Uint8Array {
  const made = new Uint8Array(65536)
  for (let code = 0; code < 65536; code += 1) {
    if (code >= 0xd800 && code < 0xe000) continue
    const letter = String.fromCharCode(code)
    if (/\p{Lu}/u.test(letter)) made[code] = capital
    else if (/\p{Ll}/u.test(letter)) made[code] = small
  }
  return made
}

/** Whether two capitals stand beside each other: only then can a line be a title or an office. */
export function hasTwoCapitals(text: string): boolean {
  let before = 0
  for (let at = 0; at < text.length; at += 1) {
    const kind = letterKinds[text.charCodeAt(at)] as number
    if (kind === capital && before === capital) return true
    before = kind
  }
  return false
}
