import { changeMarked } from '../marks.ts'
import { type Damage, type Harm, misreadDigit, type Page, pick } from './tools.ts'

const isPlain = (words: string) => /^\d+[A-Z]?\/\p{L}/u.test(words)

/** What happens to the number of the document itself. */
const harms: Harm[] = [
  { name: 'a blank before the slash', change: (words) => words.replace('/', ' /') },
  { name: 'a point and a blank among the digits', change: (words) => words.replace(/^(\d+)(\d)\//, '$1. $2/') },
  { name: 'a blank among the digits', change: (words) => words.replace(/^(\d)(\d+)\//, '$1 $2/') },
  { name: 'the slash lost', change: (words) => (isPlain(words) ? words.replace('/', '') : words) },
  { name: 'the slash a blank', change: (words) => (isPlain(words) ? words.replace('/', ' ') : words) },
  { name: 'the number between asterisks', change: (words) => words.replace(/^(\d+)\//, '**$1** /') },
  { name: 'the number slanted', change: (words) => words.replace(/^(\d+)\//, '*$1*/') },
  { name: 'a digit read as a letter', change: (words, random) => misreadDigit(words, random) },
  { name: 'the number on two lines', change: (words) => words.replace(/-(?=[^-]*$)/, '-\n') },
  { name: 'Đ read as D', change: (words) => words.replace(/QĐ|NĐ|CĐ/g, (pair) => `${pair[0]}D`) },
  { name: 'Ð of old fonts', change: (words) => words.replaceAll('Đ', '\u00D0') },
  { name: 'blanks around the dash', change: (words) => words.replace('-', ' - ') },
  { name: 'the number not filled in', destroys: 'value', change: (words) => words.replace(/^\d+[A-Z]?/, '     ') },
  { name: 'the number dotted', destroys: 'value', change: (words) => words.replace(/^\d+[A-Z]?/, '.......') },
]

const prefixes = ['$6:', 'Sô:', 'So:', 'S6:', 'Số :', 'SỐ:', 'Số', 'sốl', 'Só:', '**Số:**']

function harmed({ text, marks, random }: Page, harm: Harm): string | null {
  const index = marks.all.findIndex(({ field }) => field === 'number')
  const mark = marks.all[index]
  if (mark === undefined) return null
  const after = changeMarked(text, index, (words) => harm.change(words, random))
  if (after === text) return null
  if (harm.destroys !== undefined) mark.value = null
  return after
}

export const numberDamages: Damage[] = [
  ...harms.map((harm) => ({
    name: harm.name,
    weight: harm.destroys === undefined ? 2 : 1,
    apply: (page: Page) => harmed(page, harm),
  })),
  {
    name: 'the word before the number misread',
    weight: 5,
    apply: ({ text, random }) => {
      const prefix = pick(prefixes, random) ?? 'Số:'
      const after = text.replace(/Số: (?=\uE000)/, prefix === 'sốl' ? 'sốl ' : `${prefix} `)
      return after === text ? null : after
    },
  },
  {
    name: 'the place glued to the number',
    weight: 2,
    apply: ({ text }) => {
      const after = text.replace(/(Số: \uE000[^\uE002]*\uE002)\s+(?=\uE000[^\uE002]*\uE002, )/, '$1')
      return after === text ? null : after
    },
  },
]
