import fc from 'fast-check'

/** Pieces that a pattern may stumble over when they come in long rows or inside each other. */
const baits = [
  '1',
  '0',
  '/',
  '-',
  ' ',
  '.',
  '\t',
  '\n',
  '\u00A0',
  'ngày ',
  'tháng ',
  'năm ',
  'trước ',
  'số ',
  'Số: ',
  'Điều ',
  'a) ',
  '1. ',
  '12/',
  '/QĐ',
  '-TTg',
  '1/2/',
  '31/12/2015',
  'ngày 1 tháng ',
  'ngày ngày ',
  'trước ngày ',
  'và ',
  ', ',
  '; ',
  '- ',
  '(',
  ')',
  '“',
  '*',
  '**',
  '| ',
  '|---|',
  'Kính gửi:',
  'Nơi nhận:',
  '- Như trên;\n',
  'KT. BỘ TRƯỞNG\n',
  'V/v ',
  'Bộ ',
  'BỘ ',
  'T hành phố ',
  'Ủy ban nhân dân ',
  'hàng tháng ',
  'quý IV/',
  'kể từ ngày ',
  'QUYẾT ĐỊNH:\n',
  '\u0301',
  '\u00D0',
  'Đ',
  '\u200B',
  '\uFEFF',
  '\uD800',
  '\r\n',
  '\f',
  'O',
  'l',
  'I',
  'Căn cứ ',
  'ĐẾN\nSố:\n',
  'Ký bởi: ',
  'Thông tư số ',
  'Luật ',
  '/BTTTT',
  'hoặc ',
  'I. ',
  '1.1. ',
  'https://',
]

const bait = fc.constantFrom(...baits)
const noise = fc.string({ unit: 'binary', maxLength: 300 })
const words = fc.array(bait, { maxLength: 120 }).map((pieces) => pieces.join(''))
const row = fc.tuple(bait, bait, fc.integer({ min: 2, max: 1500 }))

/** One piece again and again, with another behind it: what makes a careless pattern try everything. */
const longRow = row.map(([piece, last, times]) => piece.repeat(times) + last)

/** Two pieces in turn, for patterns inside patterns. */
const inTurn = row.map(([one, other, times]) => (one + other).repeat(times))

const number = fc
  .tuple(fc.integer({ min: 0, max: 99_999 }), fc.constantFrom('/', '-', ' / ', '', '//', '/-/'), bait)
  .map(([count, sign, piece]) => `số ${count}${sign}${piece}${sign}${count}`)

const nested = fc.array(number, { maxLength: 60 }).map((numbers) => numbers.join('/'))

/** A letter whose parts are there in any order, any number of times. */
const shuffled = fc
  .array(fc.oneof(words, noise, nested, fc.constant('\n\n')), { maxLength: 12 })
  .map((parts) => parts.join('\n'))

/** Lines without an end are rare, for they are slow to make. */
const giantLine = fc.tuple(bait, fc.integer({ min: 2_000, max: 30_000 })).map(([piece, times]) => piece.repeat(times))

/** Texts that nobody would send but somebody may: noise, endless rows, numbers inside numbers, parts in disorder. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: noise, weight: 20 },
  { arbitrary: words, weight: 30 },
  { arbitrary: shuffled, weight: 20 },
  { arbitrary: nested, weight: 10 },
  { arbitrary: longRow, weight: 10 },
  { arbitrary: inTurn, weight: 10 },
  { arbitrary: giantLine, weight: 1 },
)
