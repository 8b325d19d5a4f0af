import { describe, expect, test } from 'vitest'
import { readingOf } from '../testing/letter.ts'

const parties = (body: string) =>
  readingOf({ body }).obligations.map((task) => task.parties.map(({ role, words }) => [role, words]))

describe('provisions', () => {
  test('items, letters and dashes hang where they belong, under unique keys', () => {
    const body =
      'Đề nghị:\n\n1. Việc một:\na) phần a\n- gạch\nb) phần b\n2. Việc hai bị ngắt\n\ngiữa câu.\n\nThực hiện như sau:\n- một;\n- hai.'
    const { provisions } = readingOf({ body })
    expect(provisions.map(({ key, parentKey, label }) => [key, parentKey, label])).toEqual([
      ['p1', null, ''],
      ['1', null, '1.'],
      ['1.a', '1', 'a)'],
      ['1.a-1', '1.a', '-'],
      ['1.b', '1', 'b)'],
      ['2', null, '2.'],
      ['p2', null, ''],
      ['p2-1', 'p2', '-'],
      ['p2-2', 'p2', '-'],
    ])
    expect(provisions.find(({ key }) => key === '2')?.text).toBe('Việc hai bị ngắt giữa câu.')
  })
})

describe('tasks', () => {
  test('a report and other work in one item are two obligations', () => {
    const body =
      'Đề nghị:\n\n1. Bố trí kinh phí; mua thiết bị; báo cáo tiến độ về Bộ Thông tin và Truyền thông trước ngày 15/6/2015.'
    expect(readingOf({ body }).obligations).toMatchObject([
      { provisionKey: '1', kind: 'task', summary: 'Bố trí kinh phí; mua thiết bị', receiver: null },
      { provisionKey: '1', kind: 'report', receiver: 'Bộ Thông tin và Truyền thông', deadline: { day: '2015-06-15' } },
    ])
  })

  test('parts of an item become tasks only with deadlines of their own', () => {
    const body =
      'Đề nghị:\n\n1. Tăng cường bảo đảm an toàn thông tin cho các hệ thống dùng chung của cơ quan:\na) rà soát trước ngày 01/6/2015;\nb) lưu ý an toàn.'
    expect(readingOf({ body }).obligations.map(({ provisionKey }) => provisionKey)).toEqual(['1', '1.a'])
  })

  test.each([
    'Trân trọng./.',
    'Trên đây là một số nội dung, đề nghị các đơn vị thực hiện.',
    'Bộ trân trọng thông báo để Quý cơ quan biết, thực hiện.',
    'Bộ đã đề nghị Bộ Tài chính trình Thủ tướng Chính phủ.',
    'Nếu gặp khó khăn, đề nghị phản ánh về Bộ.',
    'Đề nghị Quý cơ quan tổ chức thực hiện đúng thời hạn nêu trên.',
    'Căn cứ Quyết định số 1076/QĐ-TTg ngày 28/8/2014 giao bổ sung dự toán năm 2014, Quyết định số 80/2014/QĐ-TTg, Bộ thông báo kế hoạch vốn.',
    'Bộ Thông tin và Truyền thông thông báo để Quý cơ quan biết, thực hiện.',
  ])('%s asks for nothing', (body) => {
    expect(readingOf({ body }).obligations).toEqual([])
  })
})

describe('who takes part', () => {
  test('lead and co-ordination as units of the issuer', () => {
    const body =
      'Yêu cầu các đơn vị thuộc Bộ:\n\n1. Vụ CNTT chủ trì, phối hợp với Vụ Kế hoạch - Tài chính, Văn phòng Bộ và các đơn vị liên quan tổ chức Chương trình.'
    const [task] = readingOf({ body, to: '' }).obligations
    expect(task?.parties).toMatchObject([
      { role: 'lead', means: { kind: 'agency', agencyId: 'MIC-CNTT' } },
      { role: 'coordinate', means: { kind: 'agency', agencyId: 'MIC-KHTC' } },
      { role: 'coordinate', means: { kind: 'agency', agencyId: 'MIC-VP' } },
    ])
  })

  test('those whom the addressee charges carry the work, the addressee owes it', () => {
    const body = 'Đề nghị:\n\n1. Chỉ đạo Sở Thông tin và Truyền thông tổ chức phổ biến.'
    expect(parties(body)).toEqual([
      [
        ['lead', 'Bộ Tài chính'],
        ['coordinate', 'Sở Thông tin và Truyền thông'],
      ],
    ])
  })

  test('a group named at the head of an item leads it', () => {
    const body =
      'Đề nghị:\n\n1. Ủy ban nhân dân các tỉnh, thành phố bố trí kinh phí.\n2. Các Sở Thông tin và Truyền thông tổng hợp danh sách.'
    expect(parties(body)).toEqual([
      [['lead', 'Ủy ban nhân dân các tỉnh, thành phố']],
      [['lead', 'Các Sở Thông tin và Truyền thông']],
    ])
  })

  test('a body named above a list leads each part of it', () => {
    const body =
      'Đề nghị:\n\n1. Bộ Tài chính:\na) Bố trí kinh phí;\nb) Gửi báo cáo về Bộ Thông tin và Truyền thông trước ngày 01/9/2015.'
    expect(readingOf({ body }).obligations).toMatchObject([
      { provisionKey: '1.a', kind: 'task', parties: [{ role: 'lead', means: { agencyId: 'MOF' } }] },
      { provisionKey: '1.b', kind: 'report', parties: [{ role: 'lead', means: { agencyId: 'MOF' } }] },
    ])
  })

  test('without names every addressee leads it for itself', () => {
    expect(parties('Đề nghị:\n\n1. Rà soát các hệ thống.')).toEqual([[]])
  })
})

describe('who takes part, said otherwise', () => {
  const roles = (body: string) => {
    const [task] = readingOf({ body }).obligations
    const named = (role: string) => task?.parties.filter((party) => party.role === role).map(({ words }) => words) ?? []
    return `${named('lead').join(' + ')} / ${named('coordinate').join(' + ')}`
  }

  test.each([
    [
      'Tổ chức triển lãm. Chủ trì: Vụ Công nghệ thông tin; phối hợp: Vụ Kế hoạch - Tài chính, Văn phòng Bộ.',
      'Vụ Công nghệ thông tin / Vụ Kế hoạch - Tài chính + Văn phòng Bộ',
    ],
    ['Lắp thùng rác (Phòng Giáo dục chủ trì, Phòng Tài nguyên phối hợp).', 'Phòng Giáo dục / Phòng Tài nguyên'],
    ['Trồng cây xanh. Giao Ban Phong trào chủ trì.', 'Ban Phong trào / '],
    ['Giao Sở Xây dựng chủ trì, phối hợp với UBND quận Cầu Giấy lập phương án.', 'Sở Xây dựng / UBND quận Cầu Giấy'],
    ['Bộ Giáo dục và Đào tạo, Bộ Y tế chỉ đạo thu phí điện tử.', 'Bộ Giáo dục và Đào tạo + Bộ Y tế / '],
    ['Đội Quản lý trật tự xây dựng đô thị chủ trì kiểm tra vỉa hè.', 'Đội Quản lý trật tự xây dựng đô thị / '],
    ['Các sở, ban, ngành rà soát danh sách.', 'Các sở, ban, ngành / '],
    ['Về thu ngân sách: Cục Thuế tỉnh chống thất thu.', 'Cục Thuế tỉnh / '],
  ])('%s', (words, expected) => {
    expect(roles(`Bộ đề nghị:\n\n1. ${words}`)).toBe(expected)
  })

  test('each body that an item tells has a task of its own', () => {
    const body = 'Bộ đề nghị:\n\n1. Sở Tài chính bố trí kinh phí; Sở Xây dựng thẩm định dự án.'
    expect(parties(body)).toEqual([[['lead', 'Sở Tài chính']], [['lead', 'Sở Xây dựng']]])
  })

  test('parts below a title name lead, co-ordination and time of the task that the title says', () => {
    const body =
      'Bộ đề nghị:\n\n1. Xây dựng kho dữ liệu\n\n- Cơ quan chủ trì: Sở Nội vụ.\n\n- Cơ quan phối hợp: Sở Tài chính.\n\n- Thời gian hoàn thành: Tháng 9/2015.'
    expect(readingOf({ body }).obligations).toMatchObject([
      {
        provisionKey: '1',
        parties: [
          { role: 'lead', words: 'Sở Nội vụ' },
          { role: 'coordinate', words: 'Sở Tài chính' },
        ],
        deadline: { kind: 'period', from: '2015-09-01' },
      },
    ])
  })

  test('a row of a plan is a task of whom its column names', () => {
    const row = (...cells: string[]) => cells.join('\t')
    const body = [
      'Bộ phân công như sau:',
      row('STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Phối hợp', 'Thời hạn'),
      row('1', 'Nâng cấp cổng dịch vụ công', 'Sở Nội vụ', '', 'Quý III/2015'),
      row('I', 'DỮ LIỆU', '', '', ''),
      row('2', 'Tập huấn cán bộ', 'Sở Tài chính', 'Sở Xây dựng', 'Trước ngày 30/9/2015'),
    ].join('\n\n')
    expect(readingOf({ body }).obligations).toMatchObject([
      { summary: 'Nâng cấp cổng dịch vụ công', parties: [{ words: 'Sở Nội vụ' }], deadline: { from: '2015-07-01' } },
      {
        summary: 'Tập huấn cán bộ',
        parties: [{ words: 'Sở Tài chính' }, { role: 'coordinate', words: 'Sở Xây dựng' }],
        deadline: { day: '2015-09-30' },
      },
    ])
  })
})

describe('what is attached', () => {
  test('a plan behind the signature tells its tasks, rules do not', () => {
    const attached = (name: string) =>
      readingOf({
        to: '',
        body: 'Điều 1. Ban hành kèm theo Quyết định này văn bản sau.',
        after: `Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nBỘ TRƯỞNG\n\nNguyễn Văn An\n\n${name}\n(Ban hành kèm theo Quyết định số 100/QĐ-BTTTT)\n\nI. NHIỆM VỤ\n\n1. Sở Tài chính bố trí kinh phí.\n\n2. Sở Nội vụ rà soát danh sách trước ngày 30/5/2015.`,
      }).obligations
    expect(attached('KẾ HOẠCH\nTRIỂN KHAI NĂM 2015')).toMatchObject([
      { parties: [{ words: 'Sở Tài chính' }] },
      { parties: [{ words: 'Sở Nội vụ' }], deadline: { day: '2015-05-30' } },
    ])
    expect(attached('QUY CHẾ\nHOẠT ĐỘNG')).toEqual([])
  })
})

describe('what stands near a task', () => {
  test('a deadline in a note belongs to the words that point to it', () => {
    const body =
      'Bộ đề nghị:\n\n1. Vá lỗ hổng phần mềm[1].\n\n2. Cử đầu mối.\n\nTrân trọng./.\n\n[1] Hoàn thành trước ngày 30/5/2015.'
    expect(readingOf({ body }).obligations).toMatchObject([
      { provisionKey: '1', deadline: { kind: 'date', day: '2015-05-30' } },
      { provisionKey: '2', deadline: { kind: 'none' } },
    ])
  })

  test('the first period said behind a rhythm is no task', () => {
    const body = 'Đề nghị:\n\n1. Báo cáo hàng tháng về giá cả. Thời hạn: trước ngày 22 hàng tháng; từ tháng 6/2015.'
    expect(readingOf({ body }).obligations).toMatchObject([
      { kind: 'report', deadline: { kind: 'recurring', day: 22, firstPeriod: '2015-06' } },
    ])
  })

  test('a request without a deadline is a task', () => {
    const body = 'Số liệu chưa khớp. Đề nghị Quý cơ quan rà soát, bổ sung số liệu.'
    expect(readingOf({ body }).obligations).toMatchObject([
      { kind: 'task', summary: 'Đề nghị Quý cơ quan rà soát, bổ sung số liệu', parties: [] },
    ])
  })

  test('a misspelt word is shown mended, and the mending is told', () => {
    const [task] = readingOf({ body: 'Đề nghị:\n\n1. Gửi báo cáo về Bộ trwớc ngày 15/6/2015.' }).obligations
    expect(task?.summary).toBe('Gửi báo cáo về Bộ trước ngày 15/6/2015')
    expect(task?.repairs).toEqual([{ code: 'letter-restored', was: 'trwớc', became: 'trước' }])
  })
})
