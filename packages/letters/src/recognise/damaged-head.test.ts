import { describe, expect, test } from 'vitest'
import { letterLine } from '../letter-line.ts'
import { readLetter } from '../read-letter.ts'
import { readingOf } from '../testing/letter.ts'
import { smallRegister } from '../testing/small-register.ts'

const line = (...lines: string[]) => letterLine(readLetter(lines.join('\n'), smallRegister))

describe('numbers as copies spoil them', () => {
  test.each([
    ['$6:4182 /BTC-TCT', '4182/BTC-TCT'],
    ['Số: 731. 5/TCHQ-GSQL', '7315/TCHQ-GSQL'],
    ['sốl 0457/BYT-KCB', '0457/BYT-KCB'],
    ['Số: 3318 NHNN-TT', '3318/NHNN-TT'],
    ['Số: 2 15/QD-BTP', '215/QĐ-BTP'],
    ['Số: 14\n85/BTTTT-CNTT', '1485/BTTTT-CNTT'],
    ['Số: 963° /TCT-CNTT', '963/TCT-CNTT'],
    ['Số: 55S6/QĐBYT', '5556/QĐ-BYT'],
    ['Số: 2455A/BTC-TCT', '2455A/BTC-TCT'],
    ['Số: 1668 a/BTC-TCT', '1668A/BTC-TCT'],
    ['Số: 40345" /BTC-TCT', '40345/BTC-TCT'],
    ['86:3634 TCHQ-TXNK', '3634/TCHQ-TXNK'],
    ['Số 5826 /TCHQTXNK', '5826/TCHQ-TXNK'],
    ['Số: 1577/TTCP-KHTH', '1577/TTCP-KHTH'],
    ['Số: 1893/LĐTBXH-BTXH', '1893/LĐTBXH-BTXH'],
    ['Số: /KH-UBND', null],
    ['Số: ……/BTC-TCT', null],
    ['Số: TC /TCT-PC', null],
    ['Số: 23/SY-UBND', null],
  ])('%j', (number, expected) => {
    expect(letterLine(readingOf({ number })).doc_number).toBe(expected)
  })
})

describe('dates as copies spoil them', () => {
  test.each([
    ['Hà Nội, ngày 1 7 tháng 9 năm 2015', 'Hà Nội', '2015-09-17'],
    ['Hà Nội, ngày O7 tháng l1 năm 2015', 'Hà Nội', '2015-11-07'],
    ['Hà Nội, ngày 05 thảng 6 năm 2015', 'Hà Nội', '2015-06-05'],
    ['Hà Nội, ngày 25\ntháng 05 năm 2020', 'Hà Nội', '2020-05-25'],
    ['Quảng Ngãi, ngày 28 tháng 4 năm 2016', 'Quảng Ngãi', '2016-04-28'],
    ['Hai Phong, ngay 05 thang 6 nam 2015', 'Hải Phòng', '2015-06-05'],
    ['T hành phố Hồ Chí M inh, ngày 5 tháng 6 năm 2015', 'Thành phố Hồ Chí Minh', '2015-06-05'],
    ['Hà Nội, ngày £0 tháng 03 năm 2015', 'Hà Nội', null],
    ['Hà Nội, ngày 38 tháng 3 năm 2015', 'Hà Nội', null],
    ['Hà Nội, ngày 30 tháng 02 năm 2019', 'Hà Nội', null],
  ])('%j', (date, place, day) => {
    const { place: readPlace, issue_date: readDay } = letterLine(readingOf({ date }))
    expect([readPlace, readDay]).toEqual([place, day])
  })
})

describe('heads as copies lay them out', () => {
  test('a letterhead as one line of a Markdown table', () => {
    const read = line(
      '| BỘ TÀI CHÍNH ------- Số: 12/BTC-CST V/v thuế nhập khẩu | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc --------- Hà Nội, ngày 05 tháng 6 năm 2015 |',
      '',
      'Kính gửi: Cục Thuế tỉnh Trà Vinh',
    )
    expect(read).toMatchObject({
      doc_number: '12/BTC-CST',
      issuer: 'Bộ Tài chính',
      place: 'Hà Nội',
      issue_date: '2015-06-05',
      subject: 'thuế nhập khẩu',
      addressees: ['Cục Thuế tỉnh Trà Vinh'],
    })
  })

  test('a spoiled letterhead is told by its symbol and by names that are near', () => {
    const read = line(
      'BO TAI CHINH CONG HOA XA HOI CHU NGHIA VIET NAM',
      'TỎNG CỤC THUÊ Doc lap - Tu do - Hanh phuc',
      'Số: 12/TCT-CS',
    )
    expect([read.issuer, read.issuer_parent]).toEqual(['Tổng cục Thuế', 'Bộ Tài chính'])
  })

  test('the stamp of the office that received it is not the issuer', () => {
    const read = line(
      'CUC THUE TINH HOA BINH',
      'BỘ TÀI CHÍNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'TỔNG CỤC THUẾ Độc lập - Tự do - Hạnh phúc',
      'Số: 12/TCT-CS Hà Nội, ngày 5 tháng 6 năm 2015',
      'Kính gửi: Cục Thuế các tỉnh',
    )
    expect(read.issuer).toBe('Tổng cục Thuế')
  })

  test('a department is named with the province of the body above it', () => {
    const read = line('ỦY BAN NHÂN DÂN', 'TỈNH LÀO CAI', 'SỞ TÀI CHÍNH', 'Số: 12/STC-NS')
    expect([read.doc_number, read.issuer, read.issuer_parent]).toEqual([
      '12/STC-NS',
      'Sở Tài chính tỉnh Lào Cai',
      'Ủy ban nhân dân tỉnh Lào Cai',
    ])
  })

  test('the subject goes on behind the date line', () => {
    const read = line(
      'Số: 12/BTC-CST',
      'V/v thuế nhập khẩu Hà Nội, ngày 5 tháng 6 năm 2015',
      'đối với máy tính',
      'Kính gửi: Bộ Nội vụ',
    )
    expect([read.subject, read.issue_date]).toEqual(['thuế nhập khẩu đối với máy tính', '2015-06-05'])
  })

  test.each([
    ['Kính gửi Cục Thuế tỉnh Trà Vinh', ['Cục Thuế tỉnh Trà Vinh']],
    ['Kính gửi: Cục Thuế tỉnh Trà Vinh Tổng cục Thuế nhận được công văn số 1/CT-KTT', ['Cục Thuế tỉnh Trà Vinh']],
    ['THỦ TƯỚNG CHÍNH PHỦ điện:\n- Bộ Tài chính;\n- Bộ Nội vụ.', ['Bộ Tài chính', 'Bộ Nội vụ']],
    [
      'Kính gử:: Cục Thuê các tinh, thành pho trực thuộc Trung ương',
      ['Cục Thuế các tỉnh, thành phố trực thuộc Trung ương'],
    ],
  ])('%j', (to, expected) => {
    expect(letterLine(readingOf({ to })).addressees).toEqual(expected)
  })

  test('the sentence with which law collections head a document stands for a lost head', () => {
    const read = line(
      'quyết định của ngân hàng nhà nước Việt Nam số 477/2004/QĐ-NHNN ngày 28 tháng 4 năm 2004 về việc ban hành chế độ thống kê Thống đốc ngân hàng nhà nước Căn cứ Luật số 01/1997/QH10',
    )
    expect(read).toMatchObject({
      doc_number: '477/2004/QĐ-NHNN',
      doc_type: 'quyet-dinh',
      issuer: 'Ngân hàng Nhà nước Việt Nam',
      issue_date: '2004-04-28',
      subject: 'ban hành chế độ thống kê',
    })
  })

  test('marks of urgency and secrecy are read where they stand alone', () => {
    const { urgency, secrecy } = readingOf({ number: 'HỎA TỐC\nMẬT\nSố: 12/BTTTT-CNTT' })
    expect([urgency.value, secrecy.value]).toEqual(['express', 'confidential'])
  })

  test('an annex says the number that a stamp destroyed', () => {
    const after = 'Nơi nhận:\n- Lưu: VT.\n\nPHỤ LỤC\n(Kèm theo Quyết định số 24/QĐ-BTTTT ngày 5/6/2015 của Bộ)'
    const { numberSymbol, annexes } = readingOf({ number: 'Số: #32 /QĐ-BTTTT', after })
    expect([numberSymbol.value, annexes.map(({ label }) => label)]).toEqual(['24/QĐ-BTTTT', ['PHỤ LỤC']])
  })
})
