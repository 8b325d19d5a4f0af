import { describe, expect, test } from 'vitest'
import { readingOf } from '../testing/letter.ts'

const cited = (body: string) =>
  readingOf({ body }).citations.map(({ type, numberSymbol, issuedOn, role }) => [type, numberSymbol, issuedOn, role])

describe('the documents a letter cites', () => {
  test.each([
    [
      'Thực hiện Quyết định số 153/QĐ-TTg ngày 30/01/2018 của Thủ tướng, đề nghị Quý cơ quan báo cáo.',
      [['decision', '153/QĐ-TTg', '2018-01-30', 'basis']],
    ],
    [
      'Căn cứ Thông tư 01/2014/TT-BTTTT ngày 20 tháng 02 năm 2014, đề nghị Quý cơ quan thực hiện.',
      [['circular', '01/2014/TT-BTTTT', '2014-02-20', 'basis']],
    ],
    [
      'Ngày 30/12/2014, Thủ tướng đã ký ban hànhQuyết định số 80/2014/QĐ-TTg, có hiệu lực từ ngày 15/02/2015.',
      [['decision', '80/2014/QĐ-TTg', '2014-12-30', 'basis']],
    ],
    [
      'Ngày 14/01/2015, Bộ đã có công văn số 90/BTTTT-CNTT gửi Quý cơ quan.',
      [['letter', '90/BTTTT-CNTT', '2015-01-14', 'mention']],
    ],
    [
      'Theo tinh thần Thông báo số 264-TB/TW ngày 31 tháng 7 năm 2009 của Bộ Chính trị.',
      [['notice', '264-TB/TW', '2009-07-31', 'basis']],
    ],
    [
      'Theo Chỉ thị số 24/CT-TTg của Thủ tướng. Thực hiện Chỉ thị số 24/CT-TTg ngày 17/9/2012.',
      [['directive', '24/CT-TTg', '2012-09-17', 'basis']],
    ],
    [
      'Căn cứ Nghị định số 156/2013/NĐ-CPngày 11 tháng 11 năm 2013 của Chính phủ.',
      [['decree', '156/2013/NĐ-CP', '2013-11-11', 'basis']],
    ],
    [
      'Trả lời công văn số 2058/VPCP-KGVXngày 15 tháng 3 năm 2013.',
      [['letter', '2058/VPCP-KGVX', '2013-03-15', 'mention']],
    ],
    ['Căn cứ Nghị định s20/2008/NĐ-CP ngày 14/02/2008.', [['decree', '20/2008/NĐ-CP', '2008-02-14', 'basis']]],
    [
      'Căn cứ Quyết định số 78/2002/QĐ /BNN-KL ngày 28/8/2002.',
      [['decision', '78/2002/QĐ/BNN-KL', '2002-08-28', 'basis']],
    ],
    ['Căn cứ Quyết định số 93/2005/QĐ .UBND ngày 06/9/2005.', [['decision', '93/2005/QĐ-UBND', '2005-09-06', 'basis']]],
    [
      'Theo Thông tư số 36/2009/TT-BGD&ĐT ngày 04/12/2009. Tiêu chuẩn của Thông tư số 36/2009/TT-BGDĐT ngày 04/12/2009.',
      [['circular', '36/2009/TT-BGD&ĐT', '2009-12-04', 'basis']],
    ],
    ['Căn cứ Luật số 67/2006/QH11 ngày 29/6/2006.', [['law', '67/2006/QH11', '2006-06-29', 'basis']]],
    ['Căn cứ Quyết định số 12/QD-BTC, đề nghị.', [['decision', '12/QĐ-BTC', null, 'basis']]],
    ['Mục tiêu 24/7, tỷ lệ 3/4, địa chỉ 17/2 phố Thử.', []],
  ])('%s', (body, expected) => {
    expect(cited(body)).toEqual(expected)
  })

  test('the letter does not cite itself', () => {
    expect(cited('Thực hiện văn bản số 100/BTTTT-CNTT này.')).toEqual([])
  })

  test('one number with two dates stays two documents', () => {
    expect(
      cited('Theo Quyết định số 5/QĐ-TTg ngày 01/02/2010 và Quyết định số 5/QĐ-TTg ngày 01/02/2011.'),
    ).toHaveLength(2)
  })
})
