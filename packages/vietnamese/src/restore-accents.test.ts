import fc from 'fast-check'
import { expect, test } from 'vitest'
import { administrativeTerms, ordinaryRows, rivalCompounds } from './administrative-terms.ts'
import { restoreAccents } from './restore-accents.ts'

declare global {
  interface ImportMeta {
    glob(paths: string[], options: { query: string; import: string; eager: true }): Record<string, string>
  }
}

const letters = import.meta.glob(
  ['../../../tooling/bench/src/letters/corpus/*.txt', '../../../sample-letters/*.txt', '!**/phong-cu-*.txt'],
  { query: '?raw', import: 'default', eager: true },
)
const terms = administrativeTerms()

test.each([
  ['thực hiện kê hoạch thanh tra, kiêm tra thuê năm 2020', 'thực hiện kế hoạch thanh tra, kiểm tra thuế năm 2020'],
  ['Cục Thuế các tinh, thành phó trực thuộc Trung ương', 'Cục Thuế các tỉnh, thành phố trực thuộc Trung ương'],
  ['Lãnh dao Tổng cuc (dé b/c)', 'Lãnh đạo Tổng cục (để b/c)'],
  ['V/v giải đáp chính sách thué', 'V/v giải đáp chính sách thuế'],
  ['Nghi định sô 15/2022/NĐ-CP', 'Nghị định số 15/2022/NĐ-CP'],
  ['bao cáo về xuất nhập khấu', 'báo cáo về xuất nhập khẩu'],
  ['Chiên lược cải cách hệ thông thuê dén năm 2030', 'Chiến lược cải cách hệ thống thuế đến năm 2030'],
  ['tô chức là chủ sở hữu Sản giao dịch', 'tổ chức là chủ sở hữu Sàn giao dịch'],
  ['các dơn vị trên dịa bàn, thi dua, dể báo cáo', 'các đơn vị trên địa bàn, thi đua, để báo cáo'],
  ['TỎNG CỤC THUÊ', 'TỔNG CỤC THUẾ'],
  ['Quyêt định', 'Quyết định'],
  ['Luu: VT; Bộ trưởng (đê b/c)', 'Lưu: VT; Bộ trưởng (để b/c)'],
  ['Về vấn dé này, dé nghị các đơn vị', 'Về vấn đề này, đề nghị các đơn vị'],
  ['Lanh dao Bo Tai chinh', 'Lãnh đạo Bộ Tài chính'],
  ['Cac don vi thuoc Bo', 'Các đơn vị thuộc Bộ'],
])('the copy "%s" gets its accents back', (copy, proper) => {
  expect(restoreAccents(copy).text).toBe(proper)
})

test.each([
  'Số 1774/QĐ-TTg của KH-TC',
  'Nguyễn Chính Sach, Trần Kê Hoạch',
  'tăng cường nhận lực lượng dự bị',
  'doanh nghiệp trả tiền thuê gia công',
  'Hoá đơn điện tử, thuỷ lợi và khoá học',
  'cơ quan có quan hệ công chúng',
  'đã trao\n\nđổi với các đơn vị',
  'Bách Việt, Nghệ An, Hòa Bình',
  'báo cáo về Sở số 14/BC-ĐTT',
])('"%s" stays as it is', (text) => {
  expect(restoreAccents(text)).toEqual({ text, restored: [] })
})

test('each restored syllable says where it stood and what it was', () => {
  expect(restoreAccents('Lập kê hoạch').restored).toEqual([{ from: 4, to: 6, was: 'kê', became: 'kế' }])
})

test('every term comes back unchanged, in small letters, in capitals and with its marks apart', () => {
  const all = [...terms, ...rivalCompounds(), ...ordinaryRows()].flatMap((term) => {
    return [term, term.toUpperCase(), term.normalize('NFD')]
  })
  expect(all.filter((term) => restoreAccents(term).text !== term)).toEqual([])
})

test('no clean letter of this repository changes', () => {
  expect(Object.keys(letters).length).toBeGreaterThan(15)
  expect(Object.values(letters).flatMap((text) => restoreAccents(text).restored)).toEqual([])
})

test('of the terms damaged in one accent at least 97 in 100 come back', () => {
  const damaged = terms.flatMap((term) => oneAccentWrong(term).map((copy) => ({ copy, term })))
  const back = damaged.filter(({ copy, term }) => restoreAccents(copy).text === term)
  expect(terms.length).toBeGreaterThan(2000)
  expect(back.length / damaged.length).toBeGreaterThan(0.97)
})

test('any text keeps its length in words and all that no restored syllable covers', () => {
  const piece = fc.constantFrom(
    'kê',
    'hoạch',
    'thué',
    ' ',
    '\n',
    ', ',
    'QĐ',
    '-',
    '/',
    '15',
    'Ð',
    'để',
    'nghi',
    'cơ',
    'quan',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(piece).map((parts) => parts.join('')),
      ),
      (text) => {
        const { text: mended, restored } = restoreAccents(text)
        let undone = mended
        for (const { from, was, became } of restored.toReversed()) {
          const shift = restored
            .filter((one) => one.from < from)
            .reduce((sum, one) => sum + one.became.length - one.was.length, 0)
          expect(text.startsWith(was, from)).toBe(true)
          undone = undone.slice(0, from + shift) + was + undone.slice(from + shift + became.length)
        }
        expect(undone).toBe(text)
      },
    ),
    { numRuns: 500 },
  )
}, 30_000)

function oneAccentWrong(term: string): string[] {
  const words = term.split(' ')
  const copies = words.flatMap((word, at) => {
    const spread = word.normalize('NFD')
    const forms = [
      spread.replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, ''),
      spread.replace(/[\u0302\u0306\u031B]/gu, ''),
      spread.replace('\u0309', '\u0301'),
      spread.replace('\u0301', '\u0309'),
      spread.replace(/^đ/u, 'd'),
    ]
    return forms.map((form) => words.with(at, form.normalize('NFC')).join(' '))
  })
  return [...new Set(copies)].filter((copy) => copy !== term)
}
