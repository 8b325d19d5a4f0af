import type { OfficialDocument } from '@vnit/domain'

const rows = [
  ['1', 'Bộ Tài chính', 'Bộ Tài chính'],
  ['2', 'Ủy ban nhân dân tỉnh Trà Vinh', 'Ủy ban nhân dân tỉnh Vĩnh Long'],
  ['3', 'Sở Thông tin và Truyền thông tỉnh Trà Vinh', 'Sở Khoa học và Công nghệ tỉnh Vĩnh Long'],
]

/** A table of several pages, so that its head must be repeated. */
export const longRows = Array.from({ length: 60 }, (_, index) => [
  String(index + 1),
  rows[index % 3]?.[1] ?? '',
  rows[index % 3]?.[2] ?? '',
])

const columns: Extract<OfficialDocument['body'][number], { kind: 'table' }>['columns'] = [
  { title: 'STT', share: 8, align: 'center' },
  { title: 'Tên cơ quan tại ngày ban hành', share: 46, align: 'left' },
  { title: 'Cơ quan kế thừa hiện nay', share: 46, align: 'left' },
]

/** A letter of 2012 in the older layout, with two addressees, items, dashes and a deadline. */
export const letter2012: OfficialDocument = {
  kind: 'letter',
  issuer: { name: 'Bộ Thông tin và Truyền thông', parent: null },
  number: '912',
  symbol: 'BTTTT-CNTT',
  place: 'Hà Nội',
  issuedOn: '2012-06-05',
  draftedOn: '2012-06-05',
  subject: 'báo cáo tình hình ứng dụng công nghệ thông tin 6 tháng đầu năm 2012',
  urgency: null,
  secrecy: null,
  authority: null,
  addressees: [
    'Các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ',
    'Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương',
  ],
  bases: [],
  body: [
    {
      kind: 'paragraph',
      text: 'Thực hiện Quyết định số 1605/QĐ-TTg ngày 27 tháng 8 năm 2010 của Thủ tướng Chính phủ, Bộ Thông tin và Truyền thông đề nghị Quý cơ quan thực hiện các nội dung sau:',
    },
    {
      kind: 'item',
      label: '1.',
      level: 0,
      title: null,
      text: 'Rà soát tình hình ứng dụng công nghệ thông tin trong hoạt động của cơ quan mình, trong đó nêu rõ:',
    },
    { kind: 'dash', level: 0, text: 'Số lượng máy tính và tỷ lệ cán bộ, công chức được trang bị máy tính;' },
    { kind: 'dash', level: 0, text: 'Khó khăn, vướng mắc và đề xuất, kiến nghị (nếu có).' },
    {
      kind: 'item',
      label: '2.',
      level: 0,
      title: null,
      text: 'Gửi báo cáo về Bộ Thông tin và Truyền thông (Vụ Công nghệ thông tin) trước ngày 15/7/2012 để tổng hợp.',
    },
    { kind: 'paragraph', text: 'Trân trọng' },
  ],
  signature: {
    capacity: 'KT',
    collective: null,
    head: 'Bộ trưởng',
    office: 'Thứ trưởng',
    name: 'Nguyễn Văn Mẫu',
  },
  recipients: [
    { words: 'Như trên', note: null },
    { words: 'Bộ trưởng', note: 'để b/c' },
    { words: 'Lưu: VT, CNTT', note: null },
  ],
  annexes: [],
}

/** An urgent letter of 2021 in the layout of Decree 30/2020 to one body, with two annexes. */
export const letter2021: OfficialDocument = {
  ...letter2012,
  number: '7',
  symbol: 'BTTTT-THH',
  issuedOn: '2021-02-05',
  draftedOn: '2021-02-05',
  subject: 'rà soát danh sách cơ quan nhận văn bản',
  urgency: 'very-urgent',
  addressees: ['Bộ Tài chính'],
  body: [
    {
      kind: 'paragraph',
      text: 'Bộ Thông tin và Truyền thông gửi kèm theo công văn này danh sách các cơ quan nhận văn bản. Đề nghị Quý Bộ rà soát và có ý kiến bằng văn bản chậm nhất ngày 20/02/2021.',
    },
    { kind: 'paragraph', text: 'Trân trọng cảm ơn sự phối hợp của Quý Bộ' },
  ],
  signature: {
    capacity: 'TL',
    collective: null,
    head: 'Bộ trưởng',
    office: 'Chánh Văn phòng',
    name: 'Trần Thị Thử',
  },
  annexes: [
    {
      number: 'I',
      title: 'Danh sách cơ quan nhận văn bản',
      landscape: false,
      blocks: [{ kind: 'table', columns, rows: longRows }],
    },
    {
      number: 'II',
      title: 'Danh sách đơn vị phối hợp',
      landscape: true,
      blocks: [
        { kind: 'paragraph', text: 'Các đơn vị dưới đây phối hợp khi được yêu cầu.' },
        { kind: 'table', columns, rows },
      ],
    },
  ],
}

/** A report of a province's department: parent body above the issuer, headings and a table in the body. */
export const report2022: OfficialDocument = {
  ...letter2012,
  kind: 'report',
  issuer: { name: 'Sở Thông tin và Truyền thông', parent: 'Ủy ban nhân dân tỉnh Trà Vinh' },
  number: '41',
  symbol: 'BC-STTTT',
  place: 'Trà Vinh',
  issuedOn: '2022-12-15',
  draftedOn: '2022-12-15',
  subject: 'Kết quả ứng dụng công nghệ thông tin năm 2022',
  addressees: [],
  body: [
    {
      kind: 'paragraph',
      text: 'Thực hiện Công văn số 3865/BTTTT-KHTC ngày 14 tháng 11 năm 2018 của Bộ Thông tin và Truyền thông, Sở Thông tin và Truyền thông báo cáo kết quả như sau:',
    },
    { kind: 'item', label: 'I.', level: 0, title: 'TÌNH HÌNH THỰC HIỆN', text: '' },
    { kind: 'paragraph', text: 'Các đơn vị đã thực hiện đúng tiến độ, số liệu cụ thể như bảng dưới đây.' },
    {
      kind: 'table',
      columns: [
        { title: 'STT', share: 8, align: 'center' },
        { title: 'Nội dung', share: 60, align: 'left' },
        { title: 'Kết quả', share: 32, align: 'right' },
      ],
      rows: [
        ['1', 'Số cán bộ, công chức được tập huấn', '420'],
        ['2', 'Tỷ lệ văn bản điện tử', '96,5 %'],
      ],
    },
    { kind: 'item', label: 'II.', level: 0, title: 'KIẾN NGHỊ', text: '' },
    { kind: 'paragraph', text: 'Đề nghị Bộ Thông tin và Truyền thông tiếp tục hỗ trợ tập huấn' },
  ],
  signature: { capacity: null, collective: null, head: null, office: 'Giám đốc', name: 'Lê Văn Ví Dụ' },
  recipients: [
    { words: 'Bộ Thông tin và Truyền thông', note: 'để b/c' },
    { words: 'Ủy ban nhân dân tỉnh', note: 'để b/c' },
    { words: 'Lưu: VT', note: null },
  ],
}

/** A notice of a provincial committee, signed by a deputy for a collective body. */
export const notice2020: OfficialDocument = {
  ...letter2012,
  kind: 'notice',
  issuer: { name: 'Ủy ban nhân dân tỉnh Trà Vinh', parent: null },
  number: '118',
  symbol: 'TB-UBND',
  place: 'Trà Vinh',
  issuedOn: '2020-09-01',
  draftedOn: '2020-09-01',
  subject: 'Về việc tổ chức tập huấn sử dụng phần mềm quản lý văn bản',
  addressees: [],
  body: [
    {
      kind: 'paragraph',
      text: 'Ủy ban nhân dân tỉnh thông báo về việc tổ chức tập huấn sử dụng phần mềm quản lý văn bản cho cán bộ, công chức của các sở, ban, ngành.',
    },
    { kind: 'item', label: '1.', level: 0, title: null, text: 'Thành phần: mỗi cơ quan cử 02 người.' },
    {
      kind: 'item',
      label: '2.',
      level: 0,
      title: null,
      text: 'Các cơ quan gửi danh sách về Sở Thông tin và Truyền thông chậm nhất ngày 15/9/2020',
    },
  ],
  signature: {
    capacity: 'KT',
    collective: 'Ủy ban nhân dân',
    head: 'Chủ tịch',
    office: 'Phó Chủ tịch',
    name: 'Phạm Thị Mẫu',
  },
  recipients: [
    { words: 'Các sở, ban, ngành tỉnh', note: null },
    { words: 'Lưu: VT, KGVX', note: null },
  ],
}

/** A decision of a minister with bases, articles and an annex. */
export const decision2021: OfficialDocument = {
  ...letter2012,
  kind: 'decision',
  number: '1345',
  symbol: 'QĐ-BTTTT',
  issuedOn: '2021-09-08',
  draftedOn: '2021-09-08',
  subject: 'Về việc ban hành danh sách đơn vị đầu mối về công nghệ thông tin',
  authority: 'Bộ trưởng Bộ Thông tin và Truyền thông',
  addressees: [],
  bases: [
    'Căn cứ Nghị định số 17/2017/NĐ-CP ngày 17 tháng 02 năm 2017 của Chính phủ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Thông tin và Truyền thông',
    'Căn cứ Nghị định số 73/2019/NĐ-CP ngày 05 tháng 9 năm 2019 của Chính phủ quy định quản lý đầu tư ứng dụng công nghệ thông tin sử dụng nguồn vốn ngân sách nhà nước',
    'Theo đề nghị của Vụ trưởng Vụ Công nghệ thông tin',
  ],
  body: [
    {
      kind: 'article',
      number: 1,
      title: null,
      text: 'Ban hành kèm theo Quyết định này danh sách đơn vị đầu mối về công nghệ thông tin.',
    },
    { kind: 'article', number: 2, title: null, text: 'Quyết định này có hiệu lực thi hành kể từ ngày ký.' },
    {
      kind: 'article',
      number: 3,
      title: null,
      text: 'Chánh Văn phòng, Vụ trưởng Vụ Công nghệ thông tin và Thủ trưởng các đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này',
    },
  ],
  signature: { capacity: null, collective: null, head: null, office: 'Bộ trưởng', name: 'Hoàng Văn Thí Dụ' },
  recipients: [
    { words: 'Như Điều 3', note: null },
    { words: 'Các Thứ trưởng', note: 'để biết' },
    { words: 'Lưu: VT, CNTT', note: null },
  ],
  annexes: [
    {
      number: null,
      title: 'Danh sách đơn vị đầu mối về công nghệ thông tin',
      landscape: false,
      blocks: [{ kind: 'table', columns, rows }],
    },
  ],
}

/** Every hand-made document by name. */
export const samples = { letter2012, letter2021, report2022, notice2020, decision2021 }
