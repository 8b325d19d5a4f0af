import { digit, fourDigits, twoDigits } from './digits.ts'

const end = String.raw`(?:(?<=\d)(?!\d)|(?![a-z\d]))`

/** A number of one or two digits, a year, and the words around them, as pieces of patterns over folded text. */
export const number = String.raw`(?:\d{1,2}(?!\d)|(?:${twoDigits})${end})`
export const year = `(?:${fourDigits}${end})`
export const shortYear = String.raw`(?:${fourDigits}${end}|\d\d(?![\d/]))`
export const ngay = 'n ?[gq] ?a ?[yvj]'
export const thang = 't ?h ?a ?n ?g'
export const nam = 'n ?a ?m'
export const everyWord = 'hang|hag|moi|tung'
export const every = `(?:${everyWord})`
export const next = '(?: (?:sau|tiep theo|ke tiep|tiep sau|lien ke|lien sau|ke sau|toi)){1,2}'
export const roman = String.raw`(?:[il1|] ?v|[il1|]{1,3}|[2-4])(?![a-z\d])`

/** A day and its month, with `date` and `month` as groups, before a year or a rhythm is said. */
export const dayAndMonth = (date: string, month: string) =>
  String.raw`(?:(?:${ngay})(?:[|il]\s|[ /.,:(_]){0,3}|(?<![\d/,.|]))(?<${date}>${twoDigits}) ?(?:${thang} ?|[/.] ?)(?<${month}>${digit} ${digit}(?= ?(?:[/.-] ?${digit}|,? ?${nam}))|${number})`

/** The characters with which a day and its month may begin. */
export const dayBegins = String.raw`n\d|oilszb`

/** Which quarter a Roman or Arabic number names; look-alikes count as I. */
export function quarterOf(words: string): number {
  const bare = words.replaceAll(' ', '')
  if (/^[2-4]$/.test(bare)) return Number(bare)
  return bare.endsWith('v') ? 4 : bare.length
}
