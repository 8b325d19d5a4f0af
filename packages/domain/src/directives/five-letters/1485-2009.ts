import { centralBodies, provinces } from './addressees.ts'
import type { FiveLetter } from './five-letter.ts'

/** 1485/BTTTT-UDCNTT: the monthly report on the use of IT in state agencies. */
export const monthlyReportLetter: FiveLetter = {
  id: '1485-2009',
  type: 'letter',
  numberSymbol: '1485/BTTTT-UDCNTT',
  issuerId: 'MIC',
  place: 'Hà Nội',
  issuedOn: '2009-05-22',
  subject: {
    vi: 'báo cáo hàng tháng tình hình ứng dụng CNTT trong hoạt động của cơ quan nhà nước',
    en: 'monthly report on the use of IT in the work of state agencies',
  },
  addressees: [
    { words: 'Các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ', means: centralBodies },
    { words: 'Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương', means: provinces },
  ],
  signer: { name: 'Nguyễn Minh Hồng', capacity: 'KT', office: 'Thứ trưởng' },
  citations: [
    {
      type: 'decision',
      numberSymbol: '48/2009/QĐ-TTg',
      issuedOn: '2009-03-31',
      title: 'Phê duyệt Kế hoạch ứng dụng công nghệ thông tin trong hoạt động của cơ quan nhà nước giai đoạn 2009-2010',
      role: 'basis',
    },
  ],
  provisions: [
    {
      key: 'p2',
      parentKey: null,
      label: '',
      text: {
        vi: 'Mỗi tháng gửi qua thư điện tử báo cáo theo mẫu kèm công văn về việc ứng dụng CNTT của cơ quan mình.',
        en: 'Send, every month by e-mail, a report on the attached form about the agency’s use of IT.',
      },
    },
    {
      key: 'p3',
      parentKey: null,
      label: '',
      text: {
        vi: 'Kỳ đầu là tháng 6/2009. Từ kỳ thứ hai, số liệu không đổi thì chỉ cần một câu báo “giống tháng” trước.',
        en: 'The first period is June 2009. From the second on, one sentence is enough when the figures have not changed.',
      },
    },
  ],
  obligations: [
    {
      provisionKey: 'p2',
      kind: 'report',
      summary: {
        vi: 'Báo cáo hàng tháng về tình hình ứng dụng CNTT trong cơ quan',
        en: 'Report every month on the use of IT in the agency',
      },
      parties: [],
      receiver: 'Bộ Thông tin và Truyền thông',
      deadline: {
        kind: 'recurring',
        operator: 'before',
        every: 'month',
        day: 22,
        month: null,
        monthOffset: 0,
        firstPeriod: '2009-06',
        words: 'trước ngày 22 hàng tháng; từ tháng 6/2009',
      },
    },
  ],
}
