import { dateHarms, harmedMark, impossibleDates } from './dates.ts'
import { atOne, type Damage, type Harm, misreadDigit, type Page } from './tools.ts'

const symbol = /\d[\dA-Za-z]*(?:\/\d{4})?[/-][\p{L}\d/&.-]*\p{L}[\p{L}\d]*/u

/** Changes only the number and symbol inside the words of a citation. */
function inSymbol(change: (symbol: string) => string): (words: string) => string {
  return (words) => words.replace(symbol, change)
}

const harms: Harm[] = [
  { name: 'Đ read as D', change: inSymbol((words) => words.replace(/QĐ|NĐ/g, (pair) => `${pair[0]}D`)) },
  { name: 'Ð of old fonts', change: inSymbol((words) => words.replaceAll('Đ', '\u00D0')) },
  { name: 'blanks around a slash', change: inSymbol((words) => words.replace('/', ' /')) },
  { name: 'a blank after a slash', change: inSymbol((words) => words.replace(/\/(?=\p{L})/u, '/ ')) },
  { name: 'a blank among the digits', change: inSymbol((words) => words.replace(/^(\d)(\d+)\//, '$1 $2/')) },
  { name: 'blanks around the dash', change: inSymbol((words) => words.replace('-', ' - ')) },
  { name: 'the symbol on two lines', change: inSymbol((words) => words.replace(/-(?=\p{L}[^-]*$)/u, '-\n')) },
  { name: 'the symbol broken at its slash', change: inSymbol((words) => words.replace(/\/(?=\p{L})/u, '/\n')) },
  { name: 'QH14 read as QHI4', change: inSymbol((words) => words.replace(/(?<=QH|UBTVQH)1/, 'I')) },
  { name: 'a slash lost', change: inSymbol((words) => words.replace(/(?<=\/\d{4})\//, '')) },
  { name: 'số glued', change: (words) => words.replace(/số (?=\d)/, 'số') },
  { name: 'ngày glued', change: (words) => words.replace(/ngày (?=\d)/, 'ngày') },
  {
    name: 'a digit read as a letter',
    change: (words, random) =>
      words.replace(symbol, (found) => atOne(found, /^\d+/g, random, (digits) => misreadDigit(digits, random))),
  },
  {
    name: 'the number lost',
    destroys: 'value',
    change: inSymbol((words) => words.replace(/^\d+/, '.....')),
  },
]

/** `ban hànhQuyết định`: the blank before a document cited is lost. */
const glued: Damage = {
  name: 'citation: glued to the word before',
  weight: 8,
  apply: ({ text, random }) => {
    const after = atOne(text, /(?<=\p{Ll}) (?=\uE000[\uE100-\uF8FF]\p{Lu})/gu, random, () => '')
    return after === text ? null : after
  },
}

export const citationDamages: Damage[] = [
  glued,
  ...[...harms, ...dateHarms, ...impossibleDates].map((harm) => ({
    name: `citation: ${harm.name}`,
    weight: harm.destroys === undefined ? 3 : 1,
    apply: (page: Page) => harmedMark(page, 'citation', harm),
  })),
]
