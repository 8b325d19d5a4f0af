import { changeUnmarked } from '../marks.ts'
import { harmedMark } from './dates.ts'
import { atOne, atSome, type Damage, pick, type Random, withoutAccents } from './tools.ts'

const longWord = /\p{L}{4,}/gu

/** A word with a blank in it: `T hành phố`, `Nh ư tr ê n`. */
function broken(word: string, random: Random): string {
  const place = 1 + Math.floor(random() * (word.length - 1))
  return `${word.slice(0, place)} ${word.slice(place)}`
}

/** Damage to words that are no value, at a rate. */
function inProse(name: string, weight: number, change: (words: string, random: Random) => string): Damage {
  return {
    name,
    weight,
    apply: ({ text, random }) => {
      const after = changeUnmarked(text, (words) => change(words, random))
      return after === text ? null : after
    },
  }
}

export const wordDamages: Damage[] = [
  inProse('words broken', 6, (words, random) =>
    atSome(words, longWord, { random, rate: 0.01 }, (word) => broken(word, random)),
  ),
  inProse('words glued', 6, (words, random) =>
    atSome(words, /(?<=\p{Ll}) (?=\p{L})/gu, { random, rate: 0.015 }, () => ''),
  ),
  inProse('accents lost here and there', 5, (words, random) =>
    atSome(words, longWord, { random, rate: 0.03 }, withoutAccents),
  ),
  inProse('Ư read as U', 4, (words, random) =>
    atSome(words, /[Ưư]/g, { random, rate: 0.15 }, (letter) => (letter === 'Ư' ? 'U' : 'u')),
  ),
  inProse('letters read as their neighbours', 4, (words, random) =>
    atSome(words, /[ấầậẩảãáàạ]/g, { random, rate: 0.02 }, () => pick(['ấ', 'ả', 'á', 'ã', 'à'], random) ?? 'a'),
  ),
  inProse('lines split', 4, (words, random) =>
    atSome(words, /(?<=\p{Ll}) (?=\p{Ll})/gu, { random, rate: 0.01 }, () => '\n'),
  ),
  inProse('lines joined', 3, (words, random) =>
    atSome(words, /(?<=\p{Ll})\n(?=\p{Ll})/gu, { random, rate: 0.2 }, () => ''),
  ),
  inProse('scribbles', 4, (words, random) =>
    atSome(
      words,
      /[;.]\n/g,
      { random, rate: 0.15 },
      (end) => `${end[0]} ${pick(['✓', '~', '*Man*', '|', '^', '«', '_'], random)}\n`,
    ),
  ),
  inProse('Nơi nhận misread', 3, (words, random) =>
    words.replace(
      'Nơi nhận',
      pick(['Noi nhận', 'Nơi nhân', 'Nơi nhậ n', 'Nơi nhặn', 'NƠI NHẬN', '*Nơi nhận*'], random) ?? '',
    ),
  ),
  inProse('Kính gửi misread', 3, (words, random) =>
    words.replace(
      'Kính gửi',
      pick(['Kinh gửi', 'Kính gừi', 'Kính gưi', 'Kính g ửi', '**Kính gửi**', 'KÍNH GỬI'], random) ?? '',
    ),
  ),
  inProse('Kính gửi without its colon', 2, (words) => words.replace('Kính gửi:', 'Kính gửi')),
  inProse('Kính gửi lost', 1, (words) => words.replace(/Kính gửi:\n\n(?=- )/, '')),
  inProse('a bold mark around names', 4, (words) =>
    words.replace(/^(KT\.|TM\.|TL\.|TUQ\.|BỘ TRƯỞNG|GIÁM ĐỐC|CHỦ TỊCH)(.*)$/m, '**$1$2**'),
  ),
  {
    name: 'the place broken',
    weight: 2,
    apply: (page) =>
      harmedMark(page, 'place', {
        name: '',
        change: (words, random) => atOne(words, /\p{L}{3,}/gu, random, (word) => broken(word, random)),
      }),
  },
  {
    name: 'a word of the subject broken',
    weight: 2,
    apply: (page) =>
      harmedMark(
        page,
        'subject',
        { name: '', change: (words, random) => atOne(words, longWord, random, (word) => broken(word, random)) },
        (value) => value.split(' ').length > 14,
      ),
  },
  {
    name: 'a receiver broken',
    weight: 3,
    apply: (page) =>
      harmedMark(page, 'cc', {
        name: '',
        change: (words) => words.replace(/^Như trên/, 'Nh ư tr ê n').replace(/^Lưu/, 'L ưu'),
      }),
  },
]
