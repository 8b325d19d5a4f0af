import { isSyllable, mayBecomeSyllable, takesTone } from './syllable.ts'
import { withTone, type Tone } from './tone.ts'

/** What raw Telex or VNI keys meant. `strong`: a mark that foreign words hardly show (aa, dd, w, a digit). */
export type Decoded = { text: string; strong: boolean }

type Draft = { letters: string; tone: Tone | null; strong: boolean; used: boolean }

const hats: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' }
const vniTones: Record<string, Tone> = { 1: 's', 2: 'f', 3: 'r', 4: 'x', 5: 'j' }

/**
 * Reads a word typed with the input method switched off: "phaanf" and "pha6n2" are "phần"; null when it is no syllable.
 * A word that is `growing` under the hand need not be whole yet.
 */
export function decodeTyping(word: string, growing = false): Decoded | null {
  const keys = word.toLowerCase()
  if (!/^[a-z]+[a-z0-9]*$/.test(keys) || keys.length > 12) return null
  const draft = /\d/.test(keys) ? readKeys(keys, vniKey) : readKeys(keys, telexKey)
  const fits = isSyllable(draft.letters) || (growing && draft.strong && mayBecomeSyllable(draft.letters))
  if (!draft.used || !fits || !takesTone(draft.letters, draft.tone)) return null
  return { text: withTone(draft.letters, draft.tone), strong: draft.strong }
}

function readKeys(keys: string, read: (draft: Draft, key: string) => boolean): Draft {
  const draft: Draft = { letters: '', tone: null, strong: false, used: false }
  for (const key of keys) {
    if (read(draft, key)) draft.used = true
    else draft.letters += key
  }
  return draft
}

function telexKey(draft: Draft, key: string): boolean {
  const vowel = /[aăâeêioôơuưy]/u.test(draft.letters)
  if (vowel && draft.tone === null && key in { s: 1, f: 1, r: 1, x: 1, j: 1 }) {
    draft.tone = key as Tone
    return true
  }
  if (key === 'd' && draft.letters.startsWith('d')) return replace(draft, /^d/u, 'đ')
  if (key in hats && new RegExp(`${key}[^aeiouy]*$`).test(draft.letters))
    return replace(draft, new RegExp(`${key}(?=[^${key}]*$)`), hats[key] as string)
  return key === 'w' ? horn(draft) || ((draft.letters += 'ư'), (draft.strong = true)) : false
}

function vniKey(draft: Draft, key: string): boolean {
  const tone = vniTones[key]
  if (tone) {
    draft.tone = tone
    draft.strong = true
    return true
  }
  if (key === '6') return replace(draft, /[aeo](?=[^aeo]*$)/u, (letter) => hats[letter] as string)
  if (key === '7') return replace(draft, /uo|u|o/u, (letters) => horns[letters] as string)
  if (key === '8') return replace(draft, /a/u, 'ă')
  return key === '9' ? replace(draft, /^d/u, 'đ') : false
}

const horns: Record<string, string> = { uo: 'ươ', uô: 'ươ', ưo: 'ươ', u: 'ư', o: 'ơ', a: 'ă' }

function horn(draft: Draft): boolean {
  return replace(draft, /uo|ưo|u(?!.*[oa])|o|a|u/u, (letters) => horns[letters] as string)
}

function replace(draft: Draft, what: RegExp, by: string | ((found: string) => string)): boolean {
  const after = draft.letters.replace(what, by as string)
  if (after === draft.letters) return false
  draft.letters = after
  draft.strong = true
  return true
}
