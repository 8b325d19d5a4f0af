import fc from 'fast-check'
import type { BodyBlock, OfficialDocument } from '@vnit/domain'
import { addDays } from '@vnit/domain/time'
import type { KnownDocument } from './seen-again.ts'

const day = fc
  .date({ min: new Date('2011-02-01'), max: new Date('2024-12-31'), noInvalidDate: true })
  .map((one) => one.toISOString().slice(0, 10))

const bodies = [
  { issuer: { name: 'Bộ Thông tin và Truyền thông', parent: null }, symbol: 'BTTTT', unit: 'CNTT', place: 'Hà Nội' },
  { issuer: { name: 'Bộ Tài chính', parent: null }, symbol: 'BTC', unit: 'THTK', place: 'Hà Nội' },
  { issuer: { name: 'Bộ Nội vụ', parent: null }, symbol: 'BNV', unit: 'VP', place: 'Hà Nội' },
  { issuer: { name: 'Bộ Giáo dục và Đào tạo', parent: null }, symbol: 'BGDĐT', unit: 'CNTT', place: 'Hà Nội' },
] as const

const provincial = [
  { name: 'Ủy ban nhân dân tỉnh Trà Vinh', place: 'Trà Vinh' },
  { name: 'Ủy ban nhân dân tỉnh Vĩnh Long', place: 'Vĩnh Long' },
  { name: 'Ủy ban nhân dân thành phố Cần Thơ', place: 'Cần Thơ' },
].map(({ name, place }) => ({ issuer: { name, parent: null }, symbol: 'UBND', unit: 'KGVX', place }))

const units = [
  {
    issuer: { name: 'Sở Thông tin và Truyền thông', parent: 'Ủy ban nhân dân tỉnh Trà Vinh' },
    symbol: 'STTTT',
    unit: 'CNTT',
    place: 'Trà Vinh',
    office: 'Giám đốc',
  },
  {
    issuer: { name: 'Cục Tin học hóa', parent: 'Bộ Thông tin và Truyền thông' },
    symbol: 'THH',
    unit: 'CSTH',
    place: 'Hà Nội',
    office: 'Cục trưởng',
  },
]

const subjects = [
  'rà soát cơ sở dữ liệu dùng chung',
  'báo cáo tình hình ứng dụng công nghệ thông tin trong cơ quan nhà nước',
  'triển khai chữ ký số chuyên dùng',
  'góp ý dự thảo kế hoạch ứng dụng công nghệ thông tin',
  'tăng cường bảo đảm an toàn thông tin mạng',
]
const addressees = [
  'Bộ Tài chính',
  'Các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ',
  'Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương',
  'Các Tập đoàn kinh tế, Tổng công ty nhà nước',
  'Văn phòng Chính phủ',
]
const works = [
  'Rà soát, cập nhật số liệu về hạ tầng kỹ thuật của cơ quan, đơn vị',
  'Chỉ đạo các đơn vị trực thuộc thực hiện nghiêm các quy định về an toàn thông tin',
  'Bố trí kinh phí và nhân lực để triển khai các nội dung nêu trên',
  'Phổ biến nội dung văn bản này đến cán bộ, công chức, viên chức',
]
const recipients: OfficialDocument['recipients'] = [
  { words: 'Bộ trưởng', note: 'để b/c' },
  { words: 'Văn phòng Chính phủ', note: 'để b/c' },
  { words: 'Cổng thông tin điện tử', note: 'để đăng tải' },
  { words: 'Các đơn vị trực thuộc', note: null },
]
const names = ['Nguyễn Văn Mẫu', 'Trần Thị Thử', 'Lê Hoàng Ví Dụ', 'Phạm Thị Minh Thí']

const number = fc.integer({ min: 1, max: 9999 }).map(String)
const short = (one: string) => one.split('-').map(Number).toReversed().join('/')
const long = (one: string) => {
  const [year, month, date] = one.split('-') as [string, string, string]
  return `ngày ${date} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`
}

/** By when: so many days after the document, or on a day of every month. */
const deadline = fc.record({
  operator: fc.constantFrom('before', 'by', 'monthly'),
  days: fc.integer({ min: 5, max: 200 }),
})

function saidBy({ operator, days }: { operator: string; days: number }, issuedOn: string) {
  const means = { kind: 'date', operator: 'by', day: addDays(issuedOn, days) } as const
  if (operator === 'by') return { text: `chậm nhất ngày ${short(means.day)}`, means }
  if (operator === 'before') return { text: `trước ngày ${short(means.day)}`, means: { ...means, operator } }
  const date = 2 + (days % 27)
  const monthly = { every: 'month', day: date, month: null, monthOffset: 0, firstPeriod: null }
  return {
    text: `trước ngày ${date} hằng tháng`,
    means: { kind: 'recurring', operator: 'before', ...monthly } as const,
  }
}

const cited = fc.record({
  type: fc.constantFrom('Nghị định|NĐ-CP|Chính phủ', 'Quyết định|QĐ-TTg|Thủ tướng Chính phủ'),
  number,
  on: day,
})

const parts = fc.record({
  kind: fc.constantFrom('letter', 'report', 'notice', 'decision'),
  body: fc.constantFrom(...bodies, ...provincial, ...units),
  number,
  issuedOn: day,
  subject: fc.constantFrom(...subjects),
  addressees: fc.subarray(addressees, { minLength: 1, maxLength: 4 }),
  works: fc.subarray(works, { minLength: 1, maxLength: 4 }),
  deadline: fc.option(deadline),
  cited: fc.option(cited),
  recipients: fc.subarray(recipients),
  name: fc.constantFrom(...names),
  deputy: fc.boolean(),
  urgency: fc.option(fc.constantFrom('urgent', 'very-urgent', 'express'), { freq: 3 }),
  annexes: fc.boolean(),
})

const symbols = { letter: '', report: 'BC', notice: 'TB', decision: 'QĐ' } as const

/** Documents in the national format as they differ in life: kinds, issuers, days, addressees, deadlines, signers. */
export const someDocuments: fc.Arbitrary<KnownDocument> = parts.map((one): KnownDocument => {
  const { kind, body } = one
  const isLetter = kind === 'letter'
  const [type = '', sign = '', by = ''] = one.cited?.type.split('|') ?? []
  const year = one.cited?.on.slice(0, 4)
  const citedNumber = `${one.cited?.number.padStart(2, '0')}/${sign === 'NĐ-CP' ? `${year}/` : ''}${sign}`
  const citing = one.cited === null ? null : `${type} số ${citedNumber} ${long(one.cited.on)} của ${by}`
  const head = 'office' in body ? body.office : 'Bộ trưởng'
  const deputy = 'office' in body ? `Phó ${body.office}` : 'Thứ trưởng'
  const isCommittee = body.symbol === 'UBND'
  const due = one.deadline === null ? null : saidBy(one.deadline, one.issuedOn)
  const last = due === null ? [] : [`Gửi báo cáo kết quả về ${body.issuer.name} ${due.text}`]
  const items = [...one.works, ...last].map((text, index): BodyBlock =>
    kind === 'decision'
      ? { kind: 'article', number: index + 1, title: null, text: `${text}.` }
      : { kind: 'item', label: `${index + 1}.`, level: 0, title: null, text: `${text}.` },
  )
  const lead = `${citing && kind !== 'decision' ? `Thực hiện ${citing}, ` : ''}${body.issuer.name} ${isLetter ? 'đề nghị Quý cơ quan thực hiện các nội dung sau:' : 'có ý kiến như sau:'}`
  const document: OfficialDocument = {
    kind,
    issuer: body.issuer,
    number: one.number,
    symbol: isLetter ? `${body.symbol}-${body.unit}` : `${symbols[kind]}-${body.symbol}`,
    place: body.place,
    issuedOn: one.issuedOn,
    draftedOn: one.issuedOn,
    subject: isLetter ? one.subject : `Về việc ${one.subject}`,
    urgency: one.urgency as OfficialDocument['urgency'],
    secrecy: null,
    authority: kind === 'decision' ? (isCommittee ? body.issuer.name : `${head} ${body.issuer.name}`) : null,
    addressees: isLetter ? one.addressees : [],
    bases:
      kind === 'decision' ? [...(citing === null ? [] : [`Căn cứ ${citing}`]), 'Theo đề nghị của Chánh Văn phòng'] : [],
    body: [...(kind === 'decision' ? [] : [{ kind: 'paragraph', text: lead } as const]), ...items],
    signature: isCommittee
      ? {
          capacity: one.deputy ? 'KT' : 'TM',
          collective: one.deputy ? 'Ủy ban nhân dân' : null,
          head: one.deputy ? 'Chủ tịch' : 'Ủy ban nhân dân',
          office: one.deputy ? 'Phó Chủ tịch' : 'Chủ tịch',
          name: one.name,
        }
      : {
          capacity: one.deputy ? 'KT' : null,
          collective: null,
          head: one.deputy ? head : null,
          office: one.deputy ? deputy : head,
          name: one.name,
        },
    recipients: [
      { words: isLetter ? 'Như trên' : 'Như kính gửi', note: null },
      ...one.recipients,
      { words: `Lưu: VT, ${body.unit}`, note: null },
    ],
    annexes: one.annexes
      ? [
          {
            number: null,
            title: 'Danh sách đơn vị đầu mối',
            landscape: false,
            blocks: [
              {
                kind: 'table',
                columns: [
                  { title: 'STT', share: 10, align: 'center' },
                  { title: 'Đơn vị', share: 90, align: 'left' },
                ],
                rows: [['1', 'Vụ Công nghệ thông tin']],
              },
            ],
          },
        ]
      : [],
  }
  return {
    document,
    cites: one.cited === null ? [] : [{ number: citedNumber, on: one.cited.on }],
    deadlines: due === null ? [] : [due.means],
  }
})
