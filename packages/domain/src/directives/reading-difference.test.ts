import { expect, test } from 'vitest'
import type { LetterReading } from './letter-reading.ts'
import { letterReadingSchema } from './letter-reading.ts'
import { readingDifference } from './reading-difference.ts'

const read = <Value>(value: Value) => ({ value, spans: [], confidence: 0.95, repairs: [] })
const reading = (change: Partial<LetterReading> = {}): LetterReading =>
  letterReadingSchema.parse({
    readerVersion: 2,
    text: '',
    type: read('letter'),
    numberSymbol: read('1082/BTTTT-CNTT'),
    issuer: read({ agencyId: 'MIC', name: 'Bộ Thông tin và Truyền thông', parentName: null }),
    place: read('Hà Nội'),
    issuedOn: read('2014-04-22'),
    subject: read('ưu tiên đầu tư, mua sắm'),
    addressees: [],
    citations: [],
    provisions: [],
    obligations: [],
    signer: read(null),
    recipients: [],
    incomingStamp: read(null),
    ...change,
  })
const fieldsOf = (...asked: Parameters<typeof readingDifference>) =>
  readingDifference(...asked).fields.map(({ field, corrected, changesDraft }) => [field, corrected, changesDraft])

test('sureness, places and repairs alone are no difference', () => {
  const surer = reading({ place: { ...read('Hà Nội'), spans: [{ from: 1, to: 7 }], confidence: 0.5 } })
  expect(readingDifference(reading(), surer, {})).toEqual({ fields: [], aside: [] })
})

test('each field stands with its value before and now', () => {
  const { fields } = readingDifference(reading(), reading({ subject: read('mua sắm') }), {})
  expect(fields).toMatchObject([
    { field: 'subject', before: { subject: 'ưu tiên đầu tư, mua sắm' }, now: { subject: 'mua sắm' } },
  ])
  expect(Object.keys(fields[0]?.now ?? {})).toEqual(['subject'])
})

test('what a person said is marked, and accepting what they said changes nothing', () => {
  const now = reading({ place: read('Huế') })
  expect(fieldsOf(reading(), now, { place: 'Đà Nẵng' })).toEqual([['place', true, true]])
  expect(fieldsOf(reading(), now, { place: 'Huế' })).toEqual([['place', true, false]])
})

test('the order in which a database hands keys back is no difference', () => {
  const cited = { type: 'decree', numberSymbol: '64/2007/NĐ-CP', issuedOn: '2007-04-10', title: null, role: 'basis' }
  const mixed = Object.fromEntries(Object.entries({ ...cited, spans: [] }).toReversed())
  const [one, other] = [
    reading({ citations: [{ ...cited, spans: [] }] as never }),
    reading({ citations: [mixed] as never }),
  ]
  expect(readingDifference(one, other, {}).fields).toEqual([])
})
