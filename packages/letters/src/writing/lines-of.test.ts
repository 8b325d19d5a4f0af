import { expect, test } from 'vitest'
import { layoutOn } from './layouts.ts'
import { deputySignature } from './offices-of.ts'
import { dayInWords, numberSymbolOf, signatureLines } from './lines-of.ts'

test.each([
  ['2015-06-05', 'ngày 05 tháng 6 năm 2015'],
  ['2021-01-15', 'ngày 15 tháng 01 năm 2021'],
  ['2021-02-09', 'ngày 09 tháng 02 năm 2021'],
  ['2020-12-31', 'ngày 31 tháng 12 năm 2020'],
])('%s is %s', (day, words) => expect(dayInWords(day)).toBe(words))

test.each([
  ['5', '05/QĐ-BTTTT'],
  ['15', '15/QĐ-BTTTT'],
  ['7A', '07A/QĐ-BTTTT'],
  ['2455A', '2455A/QĐ-BTTTT'],
])('number %s is written %s', (number, written) => expect(numberSymbolOf({ number, symbol: 'QĐ-BTTTT' })).toBe(written))

const by = { collective: null, head: 'Bộ trưởng', office: 'Thứ trưởng', name: '' }
test.each([
  [{ ...by, capacity: 'KT' as const }, ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG']],
  [{ ...by, capacity: 'TUQ' as const, office: 'Vụ trưởng' }, ['TUQ. BỘ TRƯỞNG', 'VỤ TRƯỞNG']],
  [{ ...by, capacity: 'Q' as const, head: null, office: 'Bộ trưởng' }, ['Q. BỘ TRƯỞNG']],
  [{ ...by, capacity: null, head: null, office: 'Bộ trưởng' }, ['BỘ TRƯỞNG']],
  [
    { ...by, capacity: 'TM' as const, head: 'Ủy ban nhân dân', office: 'Chủ tịch' },
    ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  ],
  [
    { ...by, capacity: 'KT' as const, collective: 'Ủy ban nhân dân', head: 'Chủ tịch', office: 'Phó Chủ tịch' },
    ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  ],
])('%o signs under %j', (signature, lines) => expect(signatureLines(signature)).toEqual(lines))

test.each([
  ['Bộ Tài chính', ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG']],
  ['Ủy ban nhân dân tỉnh Trà Vinh', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
  ['Sở Khoa học và Công nghệ tỉnh Vĩnh Long', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
  ['Bảo hiểm xã hội Việt Nam', ['KT. THỦ TRƯỞNG', 'PHÓ THỦ TRƯỞNG']],
])('a deputy of %s signs %j', (issuer, lines) => expect(signatureLines(deputySignature(issuer))).toEqual(lines))

test('Decree 30/2020 holds from its day on, Circular 01/2011 before', () => {
  expect([layoutOn('2020-03-04').source, layoutOn('2020-03-05').source]).toEqual(['01/2011/TT-BNV', '30/2020/NĐ-CP'])
})
