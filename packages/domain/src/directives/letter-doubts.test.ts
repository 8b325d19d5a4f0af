import { describe, expect, test } from 'vitest'
import { draftOf } from './draft-of.ts'
import { letterDoubts } from './letter-doubts.ts'
import type { LetterCorrections } from './letter-facts.ts'
import { letterReadingSchema } from './letter-reading.ts'

const read = <Value>(value: Value, confidence = 1, repairs: object[] = []) => ({
  value,
  spans: [{ from: 0, to: 5 }],
  confidence,
  repairs,
})
const slash = { code: 'slash-restored', was: '1485BTTTT', became: '1485/BTTTT' }
const citation = { type: 'decision', issuedOn: null, title: null, role: 'basis', spans: [] }
const reading = letterReadingSchema.parse({
  text: 'Số: 1485BTTTT',
  type: read('letter'),
  numberSymbol: read('1485/BTTTT', 0.95, [slash]),
  issuer: read({ agencyId: 'MIC', name: 'Bộ Thông tin và Truyền thông' }, 0.6),
  place: read(null, 0),
  issuedOn: { ...read(null, 0), spans: [] },
  subject: read('báo cáo'),
  addressees: [
    { words: 'Các Bộ', means: { kind: 'classes', classes: ['ministries'] }, spans: [], confidence: 0.5 },
    { words: 'UBND các tỉnh', means: { kind: 'classes', classes: ['provincial-committees'] }, spans: [] },
  ],
  citations: [{ ...citation, numberSymbol: '15/2015/QĐ-TTg', confidence: 0.7 }],
  provisions: [],
  obligations: [],
  signer: read({ name: 'A', capacity: 'KT', office: 'Thứ trưởng' }, 0.8),
  recipients: [],
  incomingStamp: { ...read(null, 0), spans: [] },
})
const doubts = (corrections: LetterCorrections = {}) => letterDoubts(reading, draftOf(reading, corrections))
const names = (corrections: LetterCorrections = {}) =>
  doubts(corrections).map(({ field, place }) => (place === null ? field : `${field}.${place}`))

describe('what wants a person’s eye', () => {
  test('unsure values first, then mended ones; what is sure or absent is left alone', () => {
    expect(names()).toEqual(['issuer', 'place', 'signer', 'addressees.0', 'citations.0', 'numberSymbol'])
  })

  test('an issuer is said by its name alone', () => {
    expect(doubts()[0]?.words).toBe('Bộ Thông tin và Truyền thông')
  })

  test.each<[string, LetterCorrections, string]>([
    ['a corrected value', { issuerId: 'MOH' }, 'issuer'],
    ['a value that could not be read and was typed', { place: 'Huế' }, 'place'],
    ['a corrected item', { citations: [] }, 'citations.0'],
    ['a signer said otherwise', { signer: null }, 'signer'],
  ])('%s is no longer doubtful', (_, corrections, gone) => {
    expect(names(corrections)).not.toContain(gone)
    expect(names(corrections)).toHaveLength(5)
  })

  test('an accepted value is off the list', () => {
    const [first] = doubts()
    expect(names({ accepted: [first?.key ?? ''] })).toEqual(names().slice(1))
  })

  test('an item is found where it stands after another was taken out', () => {
    const [, other] = draftOf(reading, {}).addressees
    const [first] = draftOf(reading, {}).addressees
    if (!other || !first) throw new Error('two addressees')
    expect(names({ addressees: [other, first] })).toContain('addressees.1')
  })

  test('a signer whose keys the database handed back in another order is the same signer', () => {
    expect(names({ signer: { office: 'Thứ trưởng', name: 'A', capacity: 'KT' } })).toContain('signer')
  })
})

test('a reading of before knows no urgency and no deadlines, and still opens', () => {
  const { urgency: _, secrecy: __, annexes: ___, deadlines: ____, ...old } = reading
  const stored = old as typeof reading
  expect(draftOf(stored, {})).toMatchObject({ urgency: null, secrecy: null, annexes: [] })
  expect(letterDoubts(stored, draftOf(stored, {}))).toHaveLength(6)
})

test('an addressee kept by its name wants a look, whoever said so, until a person accepts that', () => {
  const committee = { words: 'Ban Chỉ đạo Tây Nguyên', means: { kind: 'unknown' as const } }
  const corrections = { addressees: [committee, { ...committee, words: ' ' }] }
  const found = doubts(corrections).filter(({ field }) => field === 'addressees')
  expect(found).toMatchObject([{ place: 0, words: 'Ban Chỉ đạo Tây Nguyên', unsure: true, notHeld: true }])
  const accepted = found.map(({ key }) => key)
  expect(names({ ...corrections, accepted })).not.toContain('addressees.0')
})
