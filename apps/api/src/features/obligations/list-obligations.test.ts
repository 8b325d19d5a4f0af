import { describe, expect, test } from 'vitest'
import type { ObligationRow, Principal } from '@vnit/domain'
import { readAs } from '../../platform/as-principal.ts'
import { given } from '../../testing/people.ts'
import { ownApi } from '../../testing/own-api.ts'

const api = await ownApi({ empty: true })
const officer = await given(api, 'ministry-officer')

const told = (row: ObligationRow) => `${row.numberSymbol} | ${row.role} | ${row.summary} | ${row.explained.vi}`

describe('what Sở TT&TT Trà Vinh owes', () => {
  test('as reported: its part in four letters, each with its deadline and the words behind it', async () => {
    const { rows } = await api.as(officer).obligations.list({ agencyId: 'DIC-84', pageSize: 100 })
    const byLetter = Map.groupBy(rows, ({ numberSymbol }) => numberSymbol)
    expect([...byLetter].map(([number, tasks]) => [number, tasks.length]).sort()).toEqual([
      ['1047/BTTTT-CNTT', 1],
      ['1082/BTTTT-CNTT', 5],
      ['20/CT-BTTTT', 11],
      ['3865/BTTTT-KHTC', 4],
    ])
    expect(rows.every(({ agencyName }) => agencyName === 'Sở Thông tin và Truyền thông tỉnh Trà Vinh')).toBe(true)
    const reports = rows.filter(({ kind }) => kind === 'report')
    expect(reports.map(told).sort()).toMatchInlineSnapshot(`
      [
        "1082/BTTTT-CNTT | coordinate | Báo cáo tình hình thực hiện Thông tư theo điểm c khoản 2 Điều 10 | Theo điểm c khoản 2 Điều 10 của 01/2014/TT-BTTTT. Chưa biết điều khoản đó định ngày nào, nên chưa rõ hạn; có thể ghi ngày trong phần Cài đặt, kèm nguồn. Nguyên văn: “theo quy định tại Điểm c Khoản 2 Điều 10 Thông tư”.",
        "20/CT-BTTTT | lead | Báo cáo kết quả thực hiện Chỉ thị, 6 tháng một lần | Định kỳ sáu tháng một lần; văn bản không nói ngày, nên chưa rõ hạn. Nguyên văn: “định kỳ vào 6 tháng”.",
        "20/CT-BTTTT | lead | Báo cáo kết quả thực hiện Chỉ thị, hàng năm | Định kỳ hằng năm; văn bản không nói ngày, nên chưa rõ hạn. Nguyên văn: “hàng năm”.",
        "3865/BTTTT-KHTC | lead | Báo cáo tiến độ, kết quả thực hiện Chương trình | Chờ Thông tư hướng dẫn thực hiện Chương trình mục tiêu công nghệ thông tin được ban hành; đến lúc đó mới có hạn. Nguyên văn: “theo quy định”.",
        "3865/BTTTT-KHTC | lead | Theo dõi Thông tư hướng dẫn sắp ban hành, chuẩn bị kế hoạch 2019 và báo cáo theo chế độ | Chờ Thông tư hướng dẫn thực hiện Chương trình mục tiêu công nghệ thông tin được ban hành; đến lúc đó mới có hạn. Nguyên văn: “theo chế độ quy định”.",
      ]
    `)
  })

  test('as of today: the department of the merged province answers for it, with the steps by which it passed', async () => {
    const { rows } = await api
      .as(officer)
      .obligations.list({ agencyId: 'DST-86-25', structure: 'as-of', text: '3865 lgsp', pageSize: 100 })
    expect(rows.map(({ agencyId }) => agencyId).sort()).toEqual(['DIC-83', 'DIC-84', 'DIC-86'])
    const [passedOn] = rows.filter(({ agencyId }) => agencyId === 'DIC-84')
    expect(passedOn?.answering).toMatchObject([
      {
        agencyId: 'DST-86-25',
        name: 'Sở Khoa học và Công nghệ tỉnh Vĩnh Long',
        passed: [
          { fromId: 'DIC-84', toId: 'DST-84', on: '2025-03-01' },
          { fromId: 'DST-84', toId: 'DST-86-25', on: '2025-07-01' },
        ],
      },
    ])
  })

  test('as of a day before the merger: the department itself', async () => {
    const asOf = '2020-01-01'
    const list = api.as(officer).obligations.list
    const { rows } = await list({ agencyId: 'DIC-84', structure: 'as-of', asOf, text: 'lgsp' })
    expect(rows[0]?.answering).toMatchObject([{ agencyId: 'DIC-84', passed: [] }])
    expect((await list({ agencyId: 'DST-86-25', structure: 'as-of', asOf })).rows).toEqual([])
  })
})

describe('the filters', () => {
  test.each([
    [{ text: 'truoc ngay 15/6/2015' }, 92],
    [{ text: 'BÁO CÁO tổng hợp 1047' }, 92],
    [{ late: true }, 92],
    [{ dueFrom: '2015-06-14', dueTo: '2015-06-14' }, 92],
    [{ dueTo: '2015-06-13' }, 0],
    [{ states: ['closed'] }, 0],
    [{ text: '100%' }, 0],
  ] as const)('%j finds %d shares', async (filter, total) => {
    const page = await api
      .as(officer)
      .obligations.list({ ...filter, states: [...('states' in filter ? filter.states : [])] })
    expect(page).toMatchObject({ total, more: false })
  })

  test('pages follow one another and hold every share once', async () => {
    const pages = []
    for (let page = 1; page <= 10; page++)
      pages.push(await api.as(officer).obligations.list({ kinds: ['report'], page, pageSize: 100 }))
    const keys = pages.flatMap(({ rows }) => rows.map(({ id, agencyId }) => `${id} ${agencyId}`))
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.length).toBe(Math.min(1000, pages[0]?.total ?? 0))
  })

  test('the export holds the same rows in a workbook', async () => {
    const exported = await api.as(officer).obligations.export({ late: true })
    expect(exported).toMatchObject({ rows: 92, more: false, fileName: 'nghia-vu-2026-11-22.xlsx' })
    expect(Buffer.from(exported.base64, 'base64').subarray(0, 2).toString()).toBe('PK')
  })
})

describe('a query with no condition at all', () => {
  const tables = [
    'directive',
    'obligation',
    'assignment',
    'obligation_slot',
    'obligation_event',
    'directive_addressee',
    'letter_intake',
    'provision',
  ] as const

  const seenBy = async (person: Principal) => {
    const rows = []
    for (const table of tables)
      rows.push(
        await readAs(api.platform, person, (reads) =>
          reads
            .selectFrom(table)
            .select(({ fn }) => fn.countAll<number>().as('n'))
            .executeTakeFirstOrThrow(),
        ),
      )
    return Object.fromEntries(rows.map(({ n }, index) => [tables[index], n]))
  }

  test('shows the ministry everything', async () => {
    const seen = await seenBy(officer)
    expect(seen).toMatchObject({ directive: 5, letter_intake: 0 })
    expect(seen.assignment).toBeGreaterThan(2000)
  })

  test('shows a department its own letters and shares only', async () => {
    const department = await given(api, 'agency-officer', { agencyId: 'DIC-84' })
    expect(await seenBy(department)).toMatchObject({ directive: 4, assignment: 21, letter_intake: 0 })
    const agencies = await readAs(api.platform, department, (reads) =>
      reads.selectFrom('assignment').select('agency_id').distinct().execute(),
    )
    expect(agencies).toEqual([{ agency_id: 'DIC-84' }])
  })

  test('shows an heir what passed to it', async () => {
    const heir = await given(api, 'agency-officer', { agencyId: 'DST-86-25' })
    const agencies = await readAs(api.platform, heir, (reads) =>
      reads.selectFrom('assignment').select('agency_id').distinct().orderBy('agency_id').execute(),
    )
    expect(agencies.map((row) => row.agency_id)).toEqual(['DIC-83', 'DIC-84', 'DIC-86'])
  })

  test('shows nothing to somebody whose roles have ended or who is not signed in', async () => {
    const enterprise = await given(api, 'enterprise-member', { enterpriseId: '8c7a5f0e-0000-4000-8000-000000000001' })
    for (const person of [enterprise, { kind: 'public' } as const])
      expect(Object.values(await seenBy(person))).toEqual(tables.map(() => 0))
  })
})
