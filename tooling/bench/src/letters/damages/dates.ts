import { changeMarked, type Field, marksIn } from '../marks.ts'
import { atOne, type Damage, type Harm, misreadDigit, type Page, pick } from './tools.ts'

const dayInWords = /(\d)(\d)(?= tháng)/g
const slashed = /\d{1,2}([/.-])\d{1,2}\1\d{4}/

/** What happens to a date wherever it stands. */
export const dateHarms: Harm[] = [
  {
    name: 'a blank inside the day',
    change: (words, random) => atOne(words, dayInWords, random, (day) => `${day[0]} ${day[1]}`),
  },
  {
    name: 'a digit of the date read as a letter',
    change: (words, random) => {
      const found = /\d{1,2}(?= tháng| ?[/.-] ?\d{1,2} ?[/.-])|(?<=tháng )\d{1,2}/.exec(words)
      if (found === null) return words
      return words.slice(0, found.index) + misreadDigit(found[0], random) + words.slice(found.index + found[0].length)
    },
  },
  { name: 'the day between asterisks', change: (words) => words.replace(/(?<=ngày )(\d+)(?= tháng)/, '**$1**') },
  { name: 'the date glued', change: (words) => words.replace(/ngày (\d+) tháng (\d+) năm /, 'ngày$1 tháng$2 năm') },
  {
    name: 'tháng misread',
    change: (words, random) =>
      words.replace(/tháng(?= \d)/, pick(['thảng', 'thang', 'tháng.', 'thắng'], random) ?? 'thảng'),
  },
  {
    name: 'ngày misread',
    change: (words, random) => words.replace(/ngày(?= \d)/, pick(['ngàv', 'ngảy', 'ngay', 'ngày.'], random) ?? 'ngảy'),
  },
  { name: 'a blank inside the year', change: (words) => words.replace(/(năm )(\d\d)(\d\d)/, '$1$2 $3') },
  {
    name: 'blanks around the slashes',
    change: (words) => words.replace(slashed, (date) => date.replace(/([/.-])(\d+)([/.-])/, ' $1 $2 $3')),
  },
  { name: 'a slash lost between words', change: (words) => words.replace(/ngày (\d)/, 'ngày/$1') },
]

const impossible: Harm[] = [
  {
    name: 'a day that no month has',
    destroys: 'date',
    change: (words) => words.replace(/\d{1,2}(?= tháng \d| ?[/.-] ?\d{1,2} ?[/.-])/, '38'),
  },
  {
    name: 'the thirtieth of February',
    destroys: 'date',
    change: (words) =>
      words.replace(/\d{1,2} tháng \d{1,2}/, '30 tháng 02').replace(/\d{1,2}([/.-])\d{1,2}(?=[/.-]\d{4})/, '30$102'),
  },
]

const blanked: Harm = {
  name: 'the day not filled in',
  destroys: 'value',
  change: (words) => words.replace(/ngày \d+/, 'ngày     '),
}

/** The date of the document itself. */
function ownDate(harm: Harm): Damage {
  return {
    name: `own date: ${harm.name}`,
    weight: harm.destroys === undefined ? 2 : 1,
    apply: (page) => harmedMark(page, 'date', harm),
  }
}

/** One of the deadlines that are days. */
function deadline(harm: Harm): Damage {
  return {
    name: `deadline: ${harm.name}`,
    weight: harm.destroys === undefined ? 2 : 1,
    apply: (page) => harmedMark(page, 'deadline', harm, (value) => /^\d{4}-\d\d-\d\d$/.test(value)),
  }
}

/** Harms one mark of a field, chosen by chance. */
export function harmedMark(
  { text, marks, random }: Page,
  field: Field,
  harm: Harm,
  suits: (value: string) => boolean = () => true,
): string | null {
  const standing = [...new Set(marksIn(text))].filter((index) => {
    const mark = marks.all[index]
    return mark?.field === field && mark.value !== null && suits(mark.value)
  })
  const index = pick(standing, random)
  const mark = index === undefined ? undefined : marks.all[index]
  if (index === undefined || mark === undefined) return null
  const after = changeMarked(text, index, (words) => harm.change(words, random))
  if (after === text) return null
  if (harm.destroys === 'date' && field === 'citation') mark.date = null
  else if (harm.destroys !== undefined) mark.value = null
  return after
}

export const dateDamages: Damage[] = [
  ...[...dateHarms, ...impossible, blanked].map(ownDate),
  ...[...dateHarms, ...impossible].map(deadline),
  ...['trwớc', 'truớc', 'trưóc', 'trướ c'].map((word) =>
    deadline({ name: `${word} for trước`, change: (words) => words.replace('trước', word) }),
  ),
  deadline({ name: 'ngày/1Stháng', change: (words) => words.replace(/ngày (\d)5 tháng/, 'ngày/$1Stháng') }),
  deadline({ name: 'the operator glued', change: (words) => words.replace('trước ngày', 'trướcngày') }),
  deadline({ name: 'the line broken', change: (words) => words.replace(/ngày (?=\d)/, 'ngày\n') }),
]

export const impossibleDates = impossible
