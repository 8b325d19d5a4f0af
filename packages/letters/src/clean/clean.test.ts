import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mendsIn, spansOf } from '../text/view.ts'
import { clean } from './clean.ts'

const cleaned = (text: string) => clean(text).text.replace(/\s+/g, ' ').trim()

describe('a copy is made readable', () => {
  test.each([
    ['T hành phố Hồ Chí M inh', 'Thành phố Hồ Chí Minh'],
    ['Nh ư tr ê n', 'Như trên'],
    ['thá ng 5', 'tháng 5'],
    ['đã ký ban hànhQuyết định', 'đã ký ban hành Quyết định'],
    ['/CT-BTTTTHà Nội, ngày', '/CT-BTTTT Hà Nội, ngày'],
    ['PHÓ CHỦ TỊCHNguyễn Thị Thu', 'PHÓ CHỦ TỊCH Nguyễn Thị Thu'],
    ['Số: **20** /CT', 'Số: 20 /CT'],
    ['Ðà Nẵng', 'Đà Nẵng'],
    ['Số: 2597/VPCP-NCV/v tổ chức', 'Số: 2597/VPCP-NC V/v tổ chức'],
    ['công văn số 2058/VPCP-KGVXngày 15', 'công văn số 2058/VPCP-KGVX ngày 15'],
    ['Sở GTVTcó', 'Sở GTVT có'],
    ['các UBNDtỉnh gửi', 'các UBND tỉnh gửi'],
    ['quyhoạch tổng thểphát triển', 'quy hoạch tổng thể phát triển'],
    ['cácnhà khoahọc ở Đắklắk', 'các nhà khoa học ở Đắklắk'],
    ['nghiêng khuỷu Ukraina Facebook', 'nghiêng khuỷu Ukraina Facebook'],
    ['điểm c khoản 2', 'điểm c khoản 2'],
    ['điểm b ưu tiên', 'điểm b ưu tiên'],
    ['bảng A và B', 'bảng A và B'],
    ['số 5 m 2', 'số 5 m 2'],
    ['QĐ-TTg và TTr-UBND', 'QĐ-TTg và TTr-UBND'],
  ])('%s', (text, expected) => {
    expect(cleaned(text)).toBe(expected)
  })

  const sentence = (noise: string) =>
    `${'Một câu đủ dài để đứng sau phần đầu của văn bản. '.repeat(16)}\nBáo cáo kết quả\n${noise}\nvề Bộ trước ngày 15.`

  test.each([
    ['a digital signature', 'Ký bởi: Cổng Thông tin điện tử\nNgày ký: 12.05.2017 16:05:22 +07:00'],
    ['a page head of the gazette', '12 CÔNG BÁO/Số 123 + 124/Ngày 12-3-2015'],
    ['a page number', '- 3 -'],
    ['a page of pages', 'Trang 3/12'],
    ['a watermark', 'www.luatvietnam.vn'],
    ['a page break', '--- PAGE BREAK ---'],
  ])('%s inside a sentence is left out', (_, noise) => {
    expect(cleaned(sentence(noise))).toContain('Báo cáo kết quả về Bộ trước ngày 15.')
  })

  test.each([
    [
      'goes on behind a page break',
      'thực hiện\n\n\n--- PAGE BREAK ---\n\n2\n\nkế hoạch năm',
      'thực hiện\nkế hoạch năm',
    ],
    [
      'ends before a page break',
      'thực hiện.\n\n--- PAGE BREAK ---\n\n2\n\nkế hoạch năm',
      'thực hiện.\n\n\n\nkế hoạch năm',
    ],
    ['is followed by an item', 'thực hiện\n\n--- PAGE BREAK ---\n\n2\n\n3. Kế hoạch', 'thực hiện\n\n\n\n3. Kế hoạch'],
  ])('a sentence that %s', (_, text, expected) => {
    const before = 'Một câu đủ dài để đứng sau phần đầu của văn bản. '.repeat(16)
    expect(
      clean(`${before}\n${text}`)
        .text.slice(before.length + 1)
        .trim(),
    ).toBe(expected)
  })

  test('two columns printed beside each other become lines, and a date does not cut the subject', () => {
    const text = [
      'BỘ TÀI CHÍNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'TỔNG CỤC THUẾ Độc lập - Tự do - Hạnh phúc',
      'Số: 12/TCT-CS Hà Nội, ngày 5 tháng 6 năm 2015',
      'V/v thuế giá trị gia tăng',
      'đối với phần mềm',
      'Kính gửi: Cục Thuế tỉnh Trà Vinh',
    ].join('\n')
    const lines = clean(text)
      .text.split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
    expect(lines).toEqual([
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Hà Nội, ngày 5 tháng 6 năm 2015',
      'BỘ TÀI CHÍNH',
      'TỔNG CỤC THUẾ',
      'Số: 12/TCT-CS',
      'V/v thuế giá trị gia tăng',
      'đối với phần mềm',
      'Kính gửi: Cục Thuế tỉnh Trà Vinh',
    ])
  })

  test('the signature beside the recipients comes after them', () => {
    const text = [
      'Nơi nhận:                      KT. BỘ TRƯỞNG',
      '- Như trên;                    THỨ TRƯỞNG',
      '- Các Bộ, cơ quan ngang Bộ, cơ quan thuộc',
      'Chính phủ;                     Nguyễn Minh Hồng',
      '- Lưu: VT.',
    ].join('\n')
    expect(cleaned(text)).toBe(
      'Nơi nhận: - Như trên; - Các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ; - Lưu: VT. KT. BỘ TRƯỞNG THỨ TRƯỞNG Nguyễn Minh Hồng',
    )
  })

  test('what was mended is told with the words around it', () => {
    const view = clean('đã ký ban hànhQuyết định số 80')
    expect(mendsIn(view, [{ from: 0, to: view.source.length }])).toEqual([
      { code: 'words-split', was: 'hànhQuyết', became: 'hành Quyết' },
    ])
  })

  test('every position knows where it stands in the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const view = clean(text)
        expect([view.folded.length, view.from.length, view.to.length]).toEqual(
          Array.from({ length: 3 }, () => view.text.length),
        )
        for (let at = 0; at < view.text.length; at += 1) {
          expect(view.from[at]).toBeLessThanOrEqual(view.to[at] as number)
          expect(view.to[at]).toBeLessThanOrEqual(text.length)
        }
        for (const { from, to } of spansOf(view, 0, view.text.length)) expect(from).toBeLessThan(to)
      }),
    )
  })

  test('ordinary text comes through word for word', () => {
    const words = fc.constantFrom(
      ...'Bộ đề nghị các cơ quan báo cáo kết quả thực hiện theo quy định tại Nghị định'.split(' '),
    )
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 40 }), (some) => {
        expect(cleaned(some.join(' '))).toBe(some.join(' '))
      }),
    )
  })
})
