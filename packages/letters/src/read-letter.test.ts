import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LetterReading, Span } from '@vnit/domain'
import { readLetter } from './read-letter.ts'
import { letterText } from './testing/letter.ts'
import { smallRegister } from './testing/small-register.ts'

const read = (text: string) => readLetter(text, smallRegister)

/** Pieces that letters are made of, in any order and any damage. */
const piece = fc.oneof(
  fc.constantFrom(
    'Số: ',
    '*1485*BTTTT-UDCNTT',
    'Hà Nội, ngày 13 tháng 5 năm 2013',
    'Kính gửi:',
    '- Các Bộ;',
    'V/v ',
    'CHỈ THỊ',
    '1. ',
    'a) ',
    '\n',
    '\n\n',
    '\t',
    'đề nghị ',
    'báo cáo về Bộ trước ngày 22 hàng tháng',
    'phối hợp với Vụ CNTT',
    'chủ trì',
    'Nơi nhận:',
    '- Lưu: VT.',
    'KT. BỘ TRƯỞNG',
    'THỨ TRƯỞNG',
    'Nguyễn Văn A',
    'ĐẾN',
    'Ngày: 17.5.2013',
    'Quyết định số 80/2014/QĐ-TTg ngày 30/12/2014',
    ';',
    '.',
    '**',
    '(',
    ')',
    'theo quy định tại Điều 10 Thông tư',
    'trong 30 ngày kể từ ngày ký',
    'sẽ ban hành Thông tư ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' ')),
)

function spansIn(value: unknown): Span[] {
  if (Array.isArray(value)) return value.flatMap(spansIn)
  if (value === null || typeof value !== 'object') return []
  if ('from' in value && 'to' in value) return [value as Span]
  return Object.values(value).flatMap(spansIn)
}

const fields = ({ text: _, ...rest }: LetterReading) => rest

describe('reading a letter', () => {
  test('never throws, and every span is words inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = read(text)
        for (const { from, to } of spansIn(fields(reading))) {
          expect(from).toBeLessThan(to)
          expect(to).toBeLessThanOrEqual(reading.text.length)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('a value has words and confidence, no value has neither', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { type, numberSymbol, issuer, place, issuedOn, subject, signer, incomingStamp } = read(text)
        for (const one of [type, numberSymbol, issuer, place, issuedOn, subject, signer, incomingStamp]) {
          expect(one.spans.length > 0).toBe(one.value !== null)
          expect(one.confidence > 0).toBe(one.value !== null)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('composed and decomposed letters are read alike', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(text.normalize('NFD'))).toEqual(read(text.normalize('NFC')))
      }),
    )
  })

  test('keys of provisions are unique and parents exist', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { provisions, obligations } = read(text)
        const keys = provisions.map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
        for (const { parentKey } of provisions) expect([null, ...keys]).toContain(parentKey)
        for (const { provisionKey } of obligations) expect(keys).toContain(provisionKey)
      }),
    )
  })

  test('any date of the calendar is read back from the words in which it was written', () => {
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (at) => {
        const day = at.toISOString().slice(0, 10)
        const [year, month, date] = day.split('-')
        expect(
          read(letterText({ date: `Hà Nội, ngày ${date} tháng ${Number(month)} năm ${year}` })).issuedOn.value,
        ).toBe(day)
      }),
    )
  })

  test('a long text of nothing is read in time that grows with its length', () => {
    const long = `${letterText()}${' đề nghị báo cáo các đơn vị, cơ quan trực thuộc'.repeat(4000)}`
    expect(read(long).numberSymbol.value).toBe('100/BTTTT-CNTT')
  })
})
