import { centralBodies, departments, provinces, unknown } from './addressees.ts'
import { type FiveLetter, noDeadline, type FiveLetterParty } from './five-letter.ts'

/** The addressee owes each task; its IT unit or Sở TT&TT carries it out. */
const owedAndCarried: FiveLetterParty[] = [
  { role: 'lead', words: 'Các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ', means: centralBodies },
  { role: 'lead', words: 'UBND các tỉnh, thành phố trực thuộc TW', means: provinces },
  { role: 'coordinate', words: 'các đơn vị chuyên trách về CNTT', means: unknown },
  { role: 'coordinate', words: 'Sở Thông tin và Truyền thông', means: departments },
]

const texts = {
  p2: {
    vi: 'Nghiên cứu Thông tư và ưu tiên sản phẩm, dịch vụ CNTT sản xuất trong nước khi đầu tư, mua sắm bằng ngân sách nhà nước',
    en: 'Study the circular and give priority to domestic IT products and services when investing or buying with the state budget',
  },
  'p2-1': {
    vi: 'Phổ biến Thông tư đến các cơ quan, đơn vị của mình',
    en: 'Make the circular known to the agency’s own bodies and units',
  },
  'p2-2': {
    vi: 'Kiểm tra, đánh giá thường xuyên việc thực hiện Thông tư',
    en: 'Check and assess regularly how the circular is carried out',
  },
  'p2-3': {
    vi: 'Báo cáo tình hình thực hiện Thông tư theo điểm c khoản 2 Điều 10',
    en: 'Report on carrying out the circular, under Article 10(2)(c)',
  },
  'p2-4': {
    vi: 'Thu thập và công bố sản phẩm, dịch vụ CNTT trong nước đạt tiêu chí ưu tiên, trong lĩnh vực hoặc trên địa bàn mình',
    en: 'Collect and publish domestic IT products and services that meet the criteria, in the agency’s field or area',
  },
  'p2-5': {
    vi: 'Thực hiện các nội dung khác của Thông tư',
    en: 'Carry out the other provisions of the circular',
  },
}

/** 1082/BTTTT-CNTT: priority for domestic IT products and services under Circular 01/2014. */
export const priorityPurchasingLetter: FiveLetter = {
  id: '1082-2014',
  type: 'letter',
  numberSymbol: '1082/BTTTT-CNTT',
  issuerId: 'MIC',
  place: 'Hà Nội',
  issuedOn: '2014-04-16',
  subject: {
    vi: 'thực hiện ưu tiên đầu tư, mua sắm sản phẩm, dịch vụ CNTT theo quy định trong Thông tư 01/2014/TT-BTTTT',
    en: 'priority for IT products and services in investment and purchasing under Circular 01/2014/TT-BTTTT',
  },
  addressees: [
    { words: 'Các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ', means: centralBodies },
    { words: 'UBND các tỉnh, thành phố trực thuộc TW', means: provinces },
  ],
  signer: null,
  citations: [
    {
      type: 'circular',
      numberSymbol: '01/2014/TT-BTTTT',
      issuedOn: '2014-02-20',
      title:
        'Quy định chi tiết về ưu tiên đầu tư, mua sắm sản phẩm, dịch vụ công nghệ thông tin sản xuất trong nước sử dụng nguồn vốn ngân sách nhà nước',
      role: 'basis',
    },
  ],
  provisions: [
    { key: 'p2', parentKey: null, label: '', text: texts.p2 },
    { key: 'p2-1', parentKey: 'p2', label: '-', text: texts['p2-1'] },
    { key: 'p2-2', parentKey: 'p2', label: '-', text: texts['p2-2'] },
    { key: 'p2-3', parentKey: 'p2', label: '-', text: texts['p2-3'] },
    { key: 'p2-4', parentKey: 'p2', label: '-', text: texts['p2-4'] },
    { key: 'p2-5', parentKey: 'p2', label: '-', text: texts['p2-5'] },
  ],
  obligations: [
    { provisionKey: 'p2', kind: 'task', summary: texts.p2, parties: [], receiver: null, deadline: noDeadline },
    {
      provisionKey: 'p2-1',
      kind: 'information',
      summary: texts['p2-1'],
      parties: owedAndCarried,
      receiver: null,
      deadline: noDeadline,
    },
    {
      provisionKey: 'p2-2',
      kind: 'standing-duty',
      summary: texts['p2-2'],
      parties: owedAndCarried,
      receiver: null,
      deadline: noDeadline,
    },
    {
      provisionKey: 'p2-3',
      kind: 'report',
      summary: texts['p2-3'],
      parties: owedAndCarried,
      receiver: 'Bộ Thông tin và Truyền thông',
      deadline: {
        kind: 'clause',
        document: '01/2014/TT-BTTTT',
        clause: 'điểm c khoản 2 Điều 10',
        words: 'theo quy định tại Điểm c Khoản 2 Điều 10 Thông tư',
      },
    },
    {
      provisionKey: 'p2-4',
      kind: 'task',
      summary: texts['p2-4'],
      parties: owedAndCarried,
      receiver: null,
      deadline: noDeadline,
    },
    {
      provisionKey: 'p2-5',
      kind: 'task',
      summary: texts['p2-5'],
      parties: owedAndCarried,
      receiver: null,
      deadline: noDeadline,
    },
  ],
}
