import { centralBodies, departments, provinces, unknown } from './addressees.ts'
import { type FiveLetter, noDeadline } from './five-letter.ts'

const texts = {
  '1': {
    vi: 'Giao cơ quan chuyên trách CNTT, Sở TT&TT, cơ quan tham mưu và đơn vị trực thuộc nghiên cứu, quán triệt Quyết định 80 để thuê dịch vụ CNTT',
    en: 'Have the IT unit, Sở TT&TT, advisory bodies and subordinate units study Decision 80 and lease IT services accordingly',
  },
  '2': {
    vi: 'Lập báo cáo tổng hợp nhiệm vụ, dự án CNTT dự kiến thuê dịch vụ, kể cả của đơn vị trực thuộc, kèm khó khăn và đề xuất',
    en: 'Report the IT tasks and projects to be leased, of subordinate units too, with difficulties and proposals',
  },
  '3': {
    vi: 'Khi thuê dịch vụ CNTT, giữ các nguyên tắc và cách chọn nhà cung cấp nêu dưới đây',
    en: 'When leasing IT services, keep to the principles and the choice of suppliers below',
  },
}

/** 1047/BTTTT-CNTT: leasing IT services in state agencies under Decision 80/2014. */
export const leasingLetter: FiveLetter = {
  id: '1047-2015',
  type: 'letter',
  numberSymbol: '1047/BTTTT-CNTT',
  issuerId: 'MIC',
  place: 'Hà Nội',
  issuedOn: '2015-04-13',
  subject: {
    vi: 'triển khai thuê dịch vụ CNTT trong cơ quan nhà nước',
    en: 'leasing IT services in state agencies',
  },
  addressees: [
    { words: 'Các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ', means: centralBodies },
    { words: 'UBND các tỉnh, thành phố trực thuộc TW', means: provinces },
  ],
  signer: { name: 'Nguyễn Minh Hồng', capacity: 'KT', office: 'Thứ trưởng' },
  citations: [
    {
      type: 'decision',
      numberSymbol: '80/2014/QĐ-TTg',
      issuedOn: '2014-12-30',
      title: 'quy định thí điểm về thuê dịch vụ công nghệ thông tin trong cơ quan nhà nước',
      role: 'basis',
    },
    { type: 'letter', numberSymbol: '90/BTTTT-CNTT', issuedOn: '2015-01-14', title: null, role: 'mention' },
    { type: 'letter', numberSymbol: '1080/VPCP-KGVX', issuedOn: '2015-02-10', title: null, role: 'basis' },
  ],
  provisions: [
    { key: '1', parentKey: null, label: '1.', text: texts['1'] },
    { key: '2', parentKey: null, label: '2.', text: texts['2'] },
    { key: '3', parentKey: null, label: '3.', text: texts['3'] },
    {
      key: '3-1',
      parentKey: '3',
      label: '-',
      text: { vi: 'Thực hiện nghiêm Quyết định 80', en: 'Carry out Decision 80 strictly' },
    },
    {
      key: '3-2',
      parentKey: '3',
      label: '-',
      text: {
        vi: 'Bảy nguyên tắc: thuê tập trung; dùng lại sản phẩm, hạ tầng đã đầu tư; nguồn vốn ổn định; chất lượng; thống nhất, đồng bộ, liên thông; an toàn, bảo mật dữ liệu',
        en: 'The principles: lease centrally; reuse what was paid for; stable money; quality; unity and interoperability; security of data',
      },
    },
    {
      key: '3-3',
      parentKey: '3',
      label: '-',
      text: {
        vi: 'Chọn nhà cung cấp đúng quy định, ưu tiên theo khoản 5 Điều 4 Quyết định 80',
        en: 'Choose suppliers by the rules, with the priority of Article 4(5) of Decision 80',
      },
    },
  ],
  obligations: [
    {
      provisionKey: '1',
      kind: 'task',
      summary: texts['1'],
      parties: [
        { role: 'lead', words: 'Các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ', means: centralBodies },
        { role: 'lead', words: 'UBND các tỉnh, thành phố trực thuộc TW', means: provinces },
        { role: 'coordinate', words: 'cơ quan chuyên trách về CNTT trực thuộc', means: unknown },
        { role: 'coordinate', words: 'Sở Thông tin và Truyền thông', means: departments },
      ],
      receiver: null,
      deadline: noDeadline,
    },
    {
      provisionKey: '2',
      kind: 'report',
      summary: texts['2'],
      parties: [],
      receiver: 'Bộ Thông tin và Truyền thông (Vụ CNTT)',
      deadline: { kind: 'date', operator: 'before', day: '2015-06-15', words: 'trước ngày 15/6/2015' },
    },
    {
      provisionKey: '3',
      kind: 'standing-duty',
      summary: texts['3'],
      parties: [],
      receiver: null,
      deadline: noDeadline,
    },
  ],
}
