import { departments, provinces } from './addressees.ts'
import { type FiveLetter, noDeadline, type FiveLetterParty } from './five-letter.ts'

const coming = 'Thông tư hướng dẫn thực hiện Chương trình mục tiêu công nghệ thông tin'
const byDepartments: FiveLetterParty[] = [
  { role: 'lead', words: 'Các Sở Thông tin và Truyền thông', means: departments },
]

const texts = {
  '1': {
    vi: 'UBND giao Sở TT&TT làm đầu mối tham mưu; chỉ đạo lập, thẩm định, phê duyệt và thực hiện Chương trình bằng kinh phí sự nghiệp',
    en: 'People’s Committees make Sở TT&TT the focal point and have the Programme prepared, approved and carried out with recurrent money',
  },
  '2': {
    vi: 'Sở TT&TT tham mưu bố trí kinh phí 2018, 2019 và vốn đối ứng, ưu tiên hoàn thành LGSP; báo cáo tiến độ, kết quả',
    en: 'Sở TT&TT propose the money of 2018 and 2019 and the local counterpart, LGSP first; report progress and results',
  },
  p2: {
    vi: 'Theo dõi Thông tư hướng dẫn sắp ban hành, chuẩn bị kế hoạch 2019 và báo cáo theo chế độ',
    en: 'Follow the circular to come, prepare the plan of 2019 and report as the rule will say',
  },
}

/** 3865/BTTTT-KHTC: carrying out the IT Target Programme 2016-2020 with the money of 2018. */
export const targetProgrammeLetter: FiveLetter = {
  id: '3865-2018',
  type: 'letter',
  numberSymbol: '3865/BTTTT-KHTC',
  issuerId: 'MIC',
  place: 'Hà Nội',
  issuedOn: '2018-11-14',
  subject: {
    vi: 'triển khai thực hiện Chương trình mục tiêu công nghệ thông tin giai đoạn 2016-2020',
    en: 'carrying out the IT Target Programme 2016-2020',
  },
  addressees: [
    { words: 'Ủy ban nhân dân các tỉnh/thành phố trực thuộc Trung ương', means: provinces },
    { words: 'Sở Thông tin và Truyền thông các tỉnh/thành phố trực thuộc Trung ương', means: departments },
  ],
  signer: null,
  citations: [
    {
      type: 'decision',
      numberSymbol: '153/QĐ-TTg',
      issuedOn: '2018-01-30',
      title: 'phê duyệt Chương trình mục tiêu công nghệ thông tin giai đoạn 2016-2020',
      role: 'basis',
    },
    {
      type: 'decision',
      numberSymbol: '1076/QĐ-TTg',
      issuedOn: '2018-08-29',
      title: 'giao bổ sung dự toán năm 2018',
      role: 'basis',
    },
    {
      type: 'decision',
      numberSymbol: '1624/QĐ-BTC',
      issuedOn: null,
      title: 'thông báo bổ sung kinh phí cho các địa phương triển khai thực hiện',
      role: 'basis',
    },
  ],
  provisions: [
    { key: '1', parentKey: null, label: '1.', text: texts['1'] },
    { key: '2', parentKey: null, label: '2.', text: texts['2'] },
    { key: 'p2', parentKey: null, label: '', text: texts.p2 },
  ],
  obligations: [
    {
      provisionKey: '1',
      kind: 'task',
      summary: texts['1'],
      parties: [
        { role: 'lead', words: 'Ủy ban nhân dân các tỉnh, thành phố', means: provinces },
        { role: 'coordinate', words: 'các Sở Thông tin và Truyền thông', means: departments },
      ],
      receiver: null,
      deadline: noDeadline,
    },
    {
      provisionKey: '2',
      kind: 'task',
      summary: {
        vi: 'Tham mưu bố trí kinh phí 2018, 2019 và vốn đối ứng, ưu tiên hoàn thành LGSP',
        en: 'Propose the money of 2018 and 2019 and the local counterpart, LGSP first',
      },
      parties: byDepartments,
      receiver: null,
      deadline: noDeadline,
    },
    {
      provisionKey: '2',
      kind: 'report',
      summary: {
        vi: 'Báo cáo tiến độ, kết quả thực hiện Chương trình',
        en: 'Report progress and results of the Programme',
      },
      parties: byDepartments,
      receiver: 'Bộ Thông tin và Truyền thông',
      deadline: { kind: 'pending', document: coming, words: 'theo quy định' },
    },
    {
      provisionKey: 'p2',
      kind: 'report',
      summary: texts.p2,
      parties: [],
      receiver: 'Bộ Thông tin và Truyền thông',
      deadline: { kind: 'pending', document: coming, words: 'theo chế độ quy định' },
    },
  ],
}
