import { describe, expect, test } from 'vitest'
import { judge, type ListingDetail } from '@vnit/domain/products'
import { createCatalogue, type CatalogueCaller } from './entry-server.ts'

const told = { document: '1/QĐ-MẪU', reason: null }
const listing: ListingDetail = {
  code: 'SPUT-2024-0001',
  name: 'Phần mềm <thử> Sao Việt',
  englishName: 'Trial software',
  group: 'PM',
  field: 'Giáo dục',
  keywords: ['lớp học'],
  summary: { vi: 'Dùng để thử.', en: 'For trials.' },
  sample: true,
  publishedBy: 'Bộ Thông tin và Truyền thông',
  decisionNumber: '1/QĐ-MẪU',
  decidedOn: '2024-03-13',
  confirmedBy: 2,
  judgement: judge(
    { 'rd-ratio': { value: 2.5, document: 'a.xlsx', access: 'public', checkedOn: '2024-03-01' } },
    '40/2020',
    'PM',
  ),
  papers: [{ metric: 'rd-ratio', document: 'a.xlsx', access: 'public', checkedOn: '2024-03-01' }],
  events: [{ kind: 'listing.published', on: '2024-03-13', until: '2027-03-12', ...told }],
  enterprise: {
    slug: 'sao-viet',
    taxCode: '9999000001',
    legalName: 'Công ty Sao Việt',
    shortName: 'Sao Việt',
    englishName: 'Sao Viet',
    province: 'Hà Nội',
    foundedYear: 2000,
    sample: true,
  },
  alternatives: [],
  changedAt: '2026-11-22T00:00:00.000Z',
}

let calls = 0
const caller = {
  listing: async ({ code }) => {
    calls++
    if (code === 'broken') throw new Error('the database is away')
    if (code !== listing.code && code !== 'gone') throw new Error('record.not_found')
    return code === 'gone'
      ? { ...listing, events: [...listing.events, { kind: 'listing.revoked', on: '2025-01-01', ...told }] }
      : listing
  },
} as Partial<CatalogueCaller> as CatalogueCaller

const assets = { styles: ['/tinh/main.css'], script: null, fonts: [] }
const site = () => createCatalogue({ caller, assets, now: () => new Date('2026-11-22T03:00:00Z') })

describe('a product page', () => {
  test('says its state, each verdict with its reason, and that it is a sample; nothing typed becomes HTML', async () => {
    const answer = await site().app.request('/san-pham/SPUT-2024-0001')
    const text = await answer.text()
    expect(answer.status).toBe(200)
    expect(text).toContain('Còn hiệu lực: từ 13/03/2024 đến 12/03/2027')
    expect(text).toMatch(/Tỷ lệ chi phí nghiên cứu, phát triển: 2,5 % \(yêu cầu từ 3 %\)/)
    expect(text).toContain('Không đạt')
    expect(text).toContain('Dữ liệu mẫu')
    expect(text).toContain('Phần mềm &lt;thử&gt; Sao Việt')
    expect(text).not.toMatch(/<script(?! type="module" src)|<style|style="|onclick/)
  })

  test('speaks English below /en and links to itself in the other language', async () => {
    const text = await (await site().app.request('/en/san-pham/SPUT-2024-0001?ngay=2024-06-30')).text()
    expect(text).toContain('<html lang="en">')
    expect(text).toContain('Not met')
    expect(text).toContain('href="/san-pham/SPUT-2024-0001?ngay=2024-06-30"')
  })

  test.each([
    ['/san-pham/none', 404, 'Không có trang này'],
    ['/san-pham/gone', 410, 'Đã thu hồi từ ngày 01/01/2025'],
    ['/san-pham/broken', 500, 'Mã sự cố'],
    ['/nowhere', 404, 'Không có trang này'],
  ])('%s answers %i', async (path, status, words) => {
    const answer = await site().app.request(path)
    expect(answer.status).toBe(status)
    expect(await answer.text()).toContain(words)
  })
})

describe('pages of anonymous readers', () => {
  test('are kept until something is published, and not at all while such news cannot arrive', async () => {
    const { app, dropPages, setTrusted } = site()
    const ask = async () => (await app.request('/san-pham/SPUT-2024-0001')).text()
    calls = 0
    await ask()
    await ask()
    expect(calls).toBe(1)
    dropPages()
    await ask()
    expect(calls).toBe(2)
    setTrusted(false)
    await ask()
    await ask()
    expect(calls).toBe(4)
  })

  test('carry what a caching proxy needs, and are not sent twice to who has them', async () => {
    const { app } = site()
    const first = await app.request('/san-pham/SPUT-2024-0001')
    const etag = first.headers.get('etag') ?? ''
    expect(first.headers.get('cache-control')).toContain('s-maxage=60')
    expect(first.headers.get('vary')).toBe('accept-encoding')
    expect((await app.request('/san-pham/SPUT-2024-0001', { headers: { 'if-none-match': etag } })).status).toBe(304)
    const packed = await app.request('/san-pham/SPUT-2024-0001', { headers: { 'accept-encoding': 'gzip, br' } })
    expect(packed.headers.get('content-encoding')).toBe('br')
  })
})
