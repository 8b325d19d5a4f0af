import { ok, refuse, type Result } from '../result.ts'
import type { RefusalOf } from '../refusals.ts'
import { commonPasswordWords } from './common-passwords.ts'

export const passwordLength = { minimum: 12, maximum: 200 } as const
const charactersLeft = { enough: 6, different: 5 }

/** Why a password is too easy: too short, one character or pattern again and again, or little beyond guessable words. */
export type PasswordWeakness = 'short' | 'repeated' | 'guessable'

/**
 * Refuses passwords that are short or easy to guess. Known words, the person's own name and address and runs such as
 * 12345 count for nothing; what is left must still be enough. No rule about capitals or signs: length is what counts.
 */
export function judgePassword(
  password: string,
  person: { name: string; email: string },
): Result<'strong', RefusalOf<'password.too_weak'>> {
  const weak = (because: PasswordWeakness) =>
    refuse({ code: 'password.too_weak' as const, minimumLength: passwordLength.minimum, because })
  const typed = normalPassword(password)
  if (Array.from(typed).length < passwordLength.minimum) return weak('short')
  const plain = plainOf(typed)
  if (new Set(plain).size < charactersLeft.different || isRepeated(plain)) return weak('repeated')
  const left = whatIsLeft(plain, [...wordsOf(person), ...commonPasswordWords])
  return left < charactersLeft.enough ? weak('guessable') : ok('strong')
}

/** One form for the same password, whichever way the keyboard composes Vietnamese letters. */
export function normalPassword(password: string): string {
  return password.normalize('NFKC')
}

function plainOf(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').replace(/\s/g, '')
}

const masks: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's', '!': 'i' }

/** "M@tkh4u" as "matkhau". */
function unmasked(text: string): string {
  return text.replace(/[013457@$!]/g, (sign) => masks[sign] ?? sign)
}

function isRepeated(text: string): boolean {
  return /^(.{1,6}?)\1+.{0,5}$/.test(text) && new Set(text).size < 7
}

/** How many characters remain once known words, masked or not, and runs along the alphabet or the digits are gone. */
function whatIsLeft(text: string, known: readonly string[]): number {
  const signs = Array.from(text)
  for (const form of [text, unmasked(text)])
    for (const word of known)
      for (let at = form.indexOf(word); at >= 0; at = form.indexOf(word, at + 1)) signs.fill(' ', at, at + word.length)
  return signs.filter((sign, at) => /[\p{L}\p{N}]/u.test(sign) && !followsOn(signs[at - 1], sign)).length
}

function followsOn(before: string | undefined, sign: string): boolean {
  return before !== undefined && Math.abs((sign.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0)) <= 1
}

function wordsOf({ name, email }: { name: string; email: string }): string[] {
  const whole = plainOf(name)
  const parts = [...name.split(/\s+/), ...email.split(/[@.\-_+]/)].map(plainOf)
  return [whole, ...parts].filter((word) => word.length >= 3).sort((one, other) => other.length - one.length)
}
