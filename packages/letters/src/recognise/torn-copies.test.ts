import { describe, expect, test } from 'vitest'
import { letterLine } from '../letter-line.ts'
import { readLetter } from '../read-letter.ts'
import { readingOf } from '../testing/letter.ts'
import { smallRegister } from '../testing/small-register.ts'

const line = (...lines: string[]) => letterLine(readLetter(lines.join('\n'), smallRegister))

describe('what a law portal says above the document', () => {
  const body = ['', 'Bộ Tài chính đề nghị các đơn vị báo cáo kết quả trước ngày 30/6/2018.']
  test.each([
    [
      'rows with colons',
      [
        'Số hiệu: 412/BTC-THTK Loại văn bản: Công văn',
        'Nơi ban hành: Bộ Tài chính Người ký: Trần Văn Minh',
        'Ngày ban hành: 05/06/2018 Ngày hiệu lực: Đã biết',
      ],
    ],
    [
      'rows of a table',
      [
        '| Số hiệu | 412/BTC-THTK |',
        '| Ngày ban hành | 05/06/2018 |',
        '| Loại văn bản | Công văn |',
        '| Cơ quan ban hành | Bộ Tài chính |',
        '| Người ký | Trần Văn Minh |',
      ],
    ],
    [
      'rows glued together',
      [
        'Cơ quan ban hành:Bộ Tài chínhSố công báo:Đang cập nhật',
        'Số hiệu:412/BTC-THTKNgày đăng công báo:Đang cập nhật',
        'Loại văn bản:Công vănNgười ký:Trần Văn Minh',
        'Ngày ban hành:05/06/2018Hết hiệu lực:Đang cập nhật',
      ],
    ],
  ])('%s', (_, rows) => {
    expect(line(...rows, ...body)).toMatchObject({
      doc_number: '412/BTC-THTK',
      doc_type: 'cong-van',
      issuer: 'Bộ Tài chính',
      issue_date: '2018-06-05',
      signer: 'Trần Văn Minh',
    })
  })

  test('a province issues through its committee when the number says so', () => {
    const rows = [
      'Số hiệu: 77/KH-UBND Loại văn bản: Kế hoạch',
      'Nơi ban hành: Tỉnh Bắc Ninh Người ký: Lê Thị Hoa',
      'Ngày ban hành: 05/06/2018',
    ]
    expect(line(...rows, '', 'Kế hoạch được thực hiện trong toàn tỉnh.')).toMatchObject({
      doc_type: 'ke-hoach',
      issuer: 'Ủy ban nhân dân tỉnh Bắc Ninh',
    })
  })
})

describe('a heading above a body without letterhead', () => {
  test.each([
    [
      'Công văn số 481/BTC-CST ngày 27/01/2014 của Bộ Tài chính về thời hạn nộp báo cáo quyết toán',
      {
        doc_number: '481/BTC-CST',
        doc_type: 'cong-van',
        issue_date: '2014-01-27',
        issuer: 'Bộ Tài chính',
        subject: 'thời hạn nộp báo cáo quyết toán',
      },
    ],
    [
      'Quyết định 1281/QĐ-BTC năm 2014 công bố danh mục thủ tục hành chính',
      {
        doc_number: '1281/QĐ-BTC',
        doc_type: 'quyet-dinh',
        issue_date: null,
        subject: 'công bố danh mục thủ tục hành chính',
      },
    ],
    [
      'Thông tư số 02/2019/TT-BTC',
      { doc_number: '02/2019/TT-BTC', doc_type: 'thong-tu', issuer: 'Bộ Tài chính', subject: null },
    ],
  ])('%s', (heading, expected) => {
    expect(line(heading, '', 'Các đơn vị nghiên cứu, thực hiện theo đúng nội dung nêu trên.')).toMatchObject(expected)
  })

  test('a line of a sentence that cites a document is no heading', () => {
    const read = line(
      'Bộ Tài chính nhận được đề nghị của các đơn vị thực hiện theo',
      'Nghị định số 15/2022/NĐ-CP ngày 28/01/2022 của Chính phủ về miễn, giảm thuế.',
      'Về việc này, Bộ Tài chính có ý kiến như sau.',
    )
    expect(read).toMatchObject({
      doc_number: null,
      issue_date: null,
      legal_bases: [{ number: '15/2022/NĐ-CP', date: '2022-01-28' }],
    })
  })
})

describe('the subject', () => {
  test.each(['V/ýw', 'VIv', "V'\\", 'V/', 'Viv', 'VW'])('behind %s', (label) => {
    expect(readingOf({ subject: `${label} trả lời chính sách thuế` }).subject.value).toBe('trả lời chính sách thuế')
  })

  test('without a label, under the number', () => {
    expect(readingOf({ subject: 'Về tiếp tục thực hiện kế hoạch năm 2015' }).subject.value).toBe(
      'tiếp tục thực hiện kế hoạch năm 2015',
    )
  })

  test('in capitals ends where the text begins, and not at an office that it names', () => {
    const read = line(
      'ỦY BAN NHÂN DÂN TỈNH AN GIANG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 5/CT-UBND An Giang, ngày 5 tháng 6 năm 2015',
      'CHỈ THỊ',
      'VỀ VIỆC THỰC HIỆN KẾT LUẬN CỦA',
      'THỦ TƯỚNG CHÍNH PHỦ VỀ CẢI CÁCH HÀNH CHÍNH',
      'Trong thời gian qua các cấp đã cố gắng nhiều.',
    )
    expect(read.subject).toBe('THỰC HIỆN KẾT LUẬN CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ CẢI CÁCH HÀNH CHÍNH')
  })

  test('a stamp between its lines is left out', () => {
    const subject = 'V/v áp dụng mức thu mới\n\nCỤC THUẾ\nđối với hộ kinh doanh'
    expect(readingOf({ subject }).subject.value).toBe('áp dụng mức thu mới đối với hộ kinh doanh')
  })
})

test('an addressee whose name holds "và Đầu" or "và Công" is no sentence', () => {
  const addressees = (to: string) => letterLine(readingOf({ to })).addressees
  expect(addressees('Kính gửi: Bộ Kế hoạch và Đầu tư')).toEqual(['Bộ Kế hoạch và Đầu tư'])
  expect(addressees('Kính gửi: Bộ Khoa học và Công nghệ')).toEqual(['Bộ Khoa học và Công nghệ'])
})

test.each([
  ['Kính gửi: Ủy ban nhândân tỉnh Trà Vinh', 'Ủy ban nhân dân tỉnh Trà Vinh'],
  ['Kính gửi: Sở Giáo dục và Đàotạo tỉnh Trà Vinh', 'Sở Giáo dục và Đào tạo tỉnh Trà Vinh'],
])('words glued in "%s" are parted, and it is said', (to, words) => {
  const [addressee] = readingOf({ to }).addressees
  expect(addressee?.words).toBe(words)
  expect(addressee?.repairs.map(({ code }) => code)).toContain('words-split')
})

describe('the list of recipients in a scan', () => {
  const recipients = (...lines: string[]) =>
    letterLine(readingOf({ after: ['Not nhận: KT. BỘ TRƯỞNG', ...lines].join('\n') })).recipients

  test('keeps its first and last item, whatever stands across them', () => {
    expect(recipients('~ Nhutrén;', '~ Lãnh đạo Bộ;', 'THỨ TRƯỞNG', '~ Luru: VT, CST (3b). £t')).toEqual([
      'Như trên',
      'Lãnh đạo Bộ',
      'Lưu: VT, CST (3b)',
    ])
  })

  test('a semicolon inside an item with its own dash parts nothing', () => {
    expect(recipients('- Như trên;', '- Các Bộ Kế hoạch và Đầu tư; Tài chính;', '- Lưu: VT.')).toEqual([
      'Như trên',
      'Các Bộ Kế hoạch và Đầu tư; Tài chính',
      'Lưu: VT',
    ])
  })
})

test('the name behind the recipients signed, also where the office is lost', () => {
  const after = 'Nơi nhận:\n- Như trên;\n- Lưu: VT, CST.\n\nNguyễn Tiến Trường'
  expect(letterLine(readingOf({ after })).signer).toBe('Nguyễn Tiến Trường')
})

test('a name that a scan had spoiled is mended, told, and less sure', () => {
  const { signer } = readingOf({ after: 'KT. CỤC TRƯỞNG\nPHÓ CỤC TRƯỞNG\n\n‘Neuyén Van Son' })
  expect(signer).toMatchObject({ value: { name: 'Nguyễn Văn Sơn' }, confidence: 0.85 })
  expect(signer.repairs).toEqual([{ code: 'accents-restored', was: '‘Neuyén Van Son', became: 'Nguyễn Văn Sơn' }])
})

test('a signature is read however far it is set in', () => {
  const after = '           CỤC TRƯỞNG\n\n                (đã ký)\n\n         Nguyễn Văn Thử\n\n___________'
  expect(letterLine(readingOf({ after })).signer).toBe('Nguyễn Văn Thử')
})

test('a number that a copy cut at its dash is the one that stands whole elsewhere', () => {
  const body = 'Thực hiện Công văn số 118/TB-\nđã gửi, và Thông báo số 118/TB-TCT ngày 31/01/2015 của Tổng cục Thuế.'
  expect(letterLine(readingOf({ body })).legal_bases).toEqual([{ number: '118/TB-TCT', date: '2015-01-31' }])
})
