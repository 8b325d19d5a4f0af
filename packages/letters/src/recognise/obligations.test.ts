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
