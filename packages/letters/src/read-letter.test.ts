import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type LetterReading, letterReadingSchema, type Span } from '@vnit/domain'
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
  fc
    .tuple(fc.constantFrom('AB-', 'A', 'Hà Nội ', '1', 'Vụ ', 'BỘ ', 'chữ '), fc.integer({ min: 1, max: 900 }))
    .map(([word, count]) => word.repeat(count)),
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
        expect(letterReadingSchema.safeParse(reading).error).toBeUndefined()
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

  test('the pieces of the header may come in any order, with any blanks and line ends between them', () => {
    const pieces = [
      'BỘ THÔNG TIN VÀ\nTRUYỀN THÔNG\n-------',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------',
      'Số: *1485*BTTTT-CNTT',
      'V/v triển khai thuê dịch vụ\nCNTT trong cơ quan nhà nước',
      'Hà Nội, ngày 13 tháng 04 năm 2015',
      'Kính gửi:\n\n- Bộ Tài chính;\n- UBND các tỉnh, thành phố trực thuộc TW.',
      'SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH TRÀ VINH\nĐẾN\tSố: 77\n\tNgày: 17.5.2015.',
    ]
    const between = fc.constantFrom('\n\n', '\n \n', '\r\n\r\n', '\n\n\n\t')
    const order = fc.shuffledSubarray(pieces, { minLength: pieces.length })
    fc.assert(
      fc.property(order, between, (header, blank) => {
        const body = 'Bộ Thông tin và Truyền thông đề nghị Quý cơ quan:\n\n1. Gửi báo cáo về Bộ trước ngày 15/6/2015.'
        const reading = read([...header, body].join(blank))
        expect(reading.numberSymbol.value).toBe('1485/BTTTT-CNTT')
        expect(reading.issuedOn.value).toBe('2015-04-13')
        expect(reading.subject.value).toBe('triển khai thuê dịch vụ CNTT trong cơ quan nhà nước')
        expect(reading.issuer.value?.agencyId).toBe('MIC')
        expect(reading.incomingStamp.value?.day).toBe('2015-05-17')
        expect(reading.addressees.map(({ means }) => means)).toEqual([
          { kind: 'agency', agencyId: 'MOF' },
          { kind: 'classes', classes: ['provincial-committees'] },
        ])
        expect(reading.obligations).toMatchObject([{ provisionKey: '1', deadline: { day: '2015-06-15' } }])
      }),
      { numRuns: 300 },
    )
  })

  test('a long text of nothing is read in time that grows with its length', () => {
    const long = `${letterText()}${' đề nghị báo cáo các đơn vị, cơ quan trực thuộc'.repeat(4000)}`
    expect(read(long).numberSymbol.value).toBe('100/BTTTT-CNTT')
  })
})
