import { describe, expect, test } from 'vitest'
import { readingOf, wordsOf } from '../testing/letter.ts'

describe('the number and symbol', () => {
  test.each([
    ['Số: 1047/BTTTT-CNTT', '1047/BTTTT-CNTT', []],
    ['Số: *1485*BTTTT-UDCNTT', '1485/BTTTT-UDCNTT', ['marks-removed', 'slash-restored']],
    ['Số: 1485BTTTT-CNTT', '1485/BTTTT-CNTT', ['slash-restored']],
    ['Số: **20** /CT-BTTTT', '20/CT-BTTTT', ['marks-removed', 'blank-removed']],
    ['Số: 3865/BTTT-KHTC', '3865/BTTTT-KHTC', ['letter-restored']],
    ['Số: 12/QD-BTTTT', '12/QĐ-BTTTT', ['letter-restored']],
    ['Số: 5/BTTTT-CNTT', '05/BTTTT-CNTT', ['zero-padded']],
    ['Số: 2455A/BTTTT-THH', '2455A/BTTTT-THH', []],
    ['Số: 01/2014/TT-BTTTT', '01/2014/TT-BTTTT', []],
    ['Số: 15/TTr-BTTTT', '15/TTr-BTTTT', []],
    ['SỐ: 80/2014/QĐ-TTg', '80/2014/QĐ-TTg', []],
  ])('%s is %s', (number, value, repairs) => {
    const { numberSymbol } = readingOf({ number })
    expect(numberSymbol.value).toBe(value)
    expect(numberSymbol.repairs.map(({ code }) => code)).toEqual(repairs)
  })

  test.each(['Số: ', 'Số:.....', 'Số: /BTTTT-CNTT', '', 'Số: 1485XYZW'])(
    '%j is not read, and nothing is guessed',
    (number) => {
      expect(readingOf({ number }).numberSymbol).toEqual({ value: null, spans: [], confidence: 0, repairs: [] })
    },
  )

  test('an unknown symbol is kept as written, with doubt', () => {
    const { numberSymbol } = readingOf({ number: 'Số: 7/BXYZW-QWE' })
    expect(numberSymbol.value).toBe('07/BXYZW-QWE')
    expect(numberSymbol.confidence).toBeLessThan(0.9)
  })

  test('the number given on arrival is not the number of the letter', () => {
    const stamp = 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH TRÀ VINH\nĐẾN\nSố: 812\nNgày: 17.5.2013.\nChuyển: VP'
    const reading = readingOf({ number: `${stamp}\n\nSố: 20/CT-BTTTT` })
    expect(reading.numberSymbol.value).toBe('20/CT-BTTTT')
    expect(reading.incomingStamp.value).toEqual({
      office: 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH TRÀ VINH',
      number: '812',
      day: '2013-05-17',
    })
    expect(reading.issuer.value?.agencyId).toBe('MIC')
  })
})

describe('place and date', () => {
  test.each([
    ['Hà Nội, ngày 13 tháng 04 năm 2015', 'Hà Nội', '2015-04-13'],
    ['Hà Nội, ngày *22* tháng *5* năm 2009', 'Hà Nội', '2009-05-22'],
    ['Trà Vinh, ngày 1 tháng 12 năm 2019', 'Trà Vinh', '2019-12-01'],
    ['Bà Rịa - Vũng Tàu, ngày 02 tháng 3 năm 2017', 'Bà Rịa - Vũng Tàu', '2017-03-02'],
    ['TP. Hồ Chí Minh, ngày02tháng3năm2017', 'TP. Hồ Chí Minh', '2017-03-02'],
    ['Hà Nội, ngày 13/5/2013', 'Hà Nội', '2013-05-13'],
    ['Hà Nội, ngày     tháng 5 năm 2013', 'Hà Nội', null],
    ['Hà Nội, ngày 31 tháng 2 năm 2013', 'Hà Nội', null],
    ['ngày 13 tháng 5 năm 2013', null, '2013-05-13'],
    ['', null, null],
  ])('%s', (date, place, issuedOn) => {
    const reading = readingOf({ date })
    expect([reading.place.value, reading.issuedOn.value]).toEqual([place, issuedOn])
  })

  test('the date of a document told in the first sentence is not the date of the letter', () => {
    const body =
      'Ngày 31 tháng 3 năm 2009, Thủ tướng Chính phủ có Quyết định số 48/2009/QĐ-TTg, đề nghị Quý cơ quan thực hiện.'
    expect(readingOf({ date: '', body }).issuedOn.value).toBeNull()
  })
})

describe('type, subject and issuer', () => {
  test.each([
    ['Số: 100/BTTTT-CNTT', 'V/v một việc thử', 'letter', 'một việc thử'],
    ['Số: 20/CT-BTTTT', 'CHỈ THỊ\nVề việc tăng cường\nmột việc thử', 'directive', 'tăng cường một việc thử'],
    ['Số: 20/CT-BTTTT', 'CHỈ THỊ**Về việc một việc****Cuộc thử**', 'directive', 'một việc Cuộc thử'],
    ['Số: 9/TB-BTTTT', 'THÔNG BÁO\nKết luận cuộc họp', 'notice', 'Kết luận cuộc họp'],
    ['Số: 9/KH-BTTTT', 'KẾ HOẠCH\nThử nghiệm năm 2015', 'plan', 'Thử nghiệm năm 2015'],
  ])('%s', (number, subject, type, words) => {
    const reading = readingOf({ number, subject })
    expect([reading.type.value, reading.subject.value]).toEqual([type, words])
  })

  test('words glued in the subject are parted, and that is told', () => {
    const { subject } = readingOf({ subject: 'V/v thực hiệnQuyết định về dịch vụCNTT' })
    expect(subject.value).toBe('thực hiện Quyết định về dịch vụ CNTT')
    expect(subject.repairs).toEqual([
      { code: 'words-split', was: 'hiệnQuyết', became: 'hiện Quyết' },
      { code: 'words-split', was: 'vụCNTT', became: 'vụ CNTT' },
    ])
  })

  test('a title that contradicts the symbol is shown with doubt', () => {
    expect(readingOf({ number: 'Số: 20/CT-BTTTT', subject: 'THÔNG BÁO\nVề việc thử' }).type.confidence).toBe(0.5)
  })

  test('the issuer is found by header and symbol together, and by the symbol alone', () => {
    const whole = readingOf()
    expect(whole.issuer).toMatchObject({ value: { agencyId: 'MIC' }, confidence: 0.99, repairs: [] })
    expect(wordsOf(whole, whole.issuer.spans)).toEqual(['BỘ THÔNG TIN VÀ TRUYỀN THÔNG', 'BTTTT-CNTT'])
  })

  test('a department signs with the symbol of many, so its name and its province decide', () => {
    const number = 'UBND TỈNH TRÀ VINH\nSỞ THÔNG TIN VÀ TRUYỀN THÔNG\n\nSố: 12/STTTT-CNTT'
    const text = readingOf({ number })
    expect(text.numberSymbol.value).toBe('12/STTTT-CNTT')
  })
})

describe('signer and recipients', () => {
  test.each([
    ['KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n\n(Đã ký)\n\nNguyễn Minh Hồng', 'KT', 'Thứ trưởng', 'Nguyễn Minh Hồng'],
    ['KT. BỘ TRƯỞNG THỨ TRƯỞNG Nguyễn Minh Hồng', 'KT', 'Thứ trưởng', 'Nguyễn Minh Hồng'],
    ['**KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG**\n\n\nNguyễn Minh Hồng\nNguyễn Minh Hồng', 'KT', 'Thứ trưởng', 'Nguyễn Minh Hồng'],
    ['BỘ TRƯỞNG\n\nNguyễn Bắc Son', null, 'Bộ trưởng', 'Nguyễn Bắc Son'],
    ['TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn A', 'KT', 'Phó chủ tịch', 'Trần Văn A'],
    ['TL. BỘ TRƯỞNG\nCHÁNH VĂN PHÒNG\n\nLê Thị Bình', 'TL', 'Chánh văn phòng', 'Lê Thị Bình'],
  ])('%s', (after, capacity, office, name) => {
    expect(readingOf({ after: `Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\n${after}` }).signer.value).toEqual({
      capacity,
      office,
      name,
    })
  })

  test('a lost signature is not read from the names among the recipients', () => {
    const after = 'Nơi nhận:\n- Như trên;\n- Bộ trưởng Nguyễn Bắc Son (để b/c);\n- Lưu: VT, KHTC (100b).'
    const reading = readingOf({ after })
    expect(reading.signer.value).toBeNull()
    expect(reading.recipients.map(({ words, note }) => [words, note])).toEqual([
      ['Như trên', null],
      ['Bộ trưởng Nguyễn Bắc Son (để b/c)', 'để b/c'],
      ['Lưu: VT, KHTC (100b)', '100b'],
    ])
  })
})
