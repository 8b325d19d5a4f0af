import { unknown } from './addressees.ts'
import { type FiveLetter, noDeadline, type FiveLetterTask } from './five-letter.ts'

const duties: [label: string, vi: string, en: string][] = [
  [
    '1.',
    'Tiếp tục quán triệt bốn nhiệm vụ, giải pháp của Cuộc vận động theo Thông báo 264-TB/TW và Chỉ thị 24/CT-TTg',
    'Keep the four tasks and solutions of the Campaign alive, under Notice 264-TB/TW and Directive 24/CT-TTg',
  ],
  [
    '2.',
    'Nâng vai trò của cấp ủy, chính quyền trong việc chỉ đạo, hướng dẫn và kiểm tra Cuộc vận động',
    'Give Party committees and authorities a stronger part in leading, guiding and checking the Campaign',
  ],
  [
    '3.',
    'Ưu tiên mua và dùng thiết bị, vật tư, dịch vụ trong nước có chất lượng, kể cả trong dự án dùng ngân sách',
    'Prefer domestic equipment, supplies and services of good quality, also in projects paid from the budget',
  ],
  [
    '4.',
    'Đẩy mạnh truyền thông qua báo chí, thông tin đối ngoại và tập huấn phóng viên',
    'Step up communication through the press and external information, and train reporters',
  ],
  [
    '5.',
    'Nâng nhận thức của cán bộ, người lao động; phối hợp với đoàn thể phát động bằng nhiều hình thức',
    'Raise the awareness of staff, with the mass organisations and in many forms',
  ],
  [
    '6.',
    'Làm đồng bộ các giải pháp, nói rõ chủ thể, nội dung, hình thức và tiêu chí',
    'Carry out the measures together, with clear subject, content, form and criteria',
  ],
  [
    '7.',
    'Đánh giá đúng để tôn vinh, khen thưởng chính xác tập thể và cá nhân',
    'Assess fairly, so that the right groups and persons are honoured and commended',
  ],
  [
    '8.',
    'Thực hiện kế hoạch của Ban chỉ đạo; nắm vướng mắc và đề xuất cách tháo gỡ',
    'Carry out the steering committee’s plans; find obstacles and propose remedies',
  ],
  [
    '9.',
    'Tổ chức Chương trình hàng năm về sản phẩm, dịch vụ CNTT thương hiệu Việt',
    'Hold the yearly programme of Vietnamese-brand IT products and services',
  ],
  [
    '10.',
    'Ban chỉ đạo hướng dẫn, kiểm tra, đôn đốc, giải quyết vướng mắc và báo cáo Bộ trưởng',
    'The steering committee guides, checks, urges, settles obstacles and reports to the minister',
  ],
]

const brandProgramme: FiveLetterTask['parties'] = [
  { role: 'lead', words: 'Vụ Công nghệ Thông tin', means: { kind: 'agency', agencyId: 'MIC-CNTT' } },
  { role: 'coordinate', words: 'Vụ Kế hoạch - Tài chính', means: { kind: 'agency', agencyId: 'MIC-KHTC' } },
  { role: 'coordinate', words: 'Văn phòng Bộ', means: { kind: 'agency', agencyId: 'MIC-VP' } },
]

const committee: FiveLetterTask['parties'] = [
  { role: 'lead', words: 'Ban chỉ đạo Cuộc vận động Bộ Thông tin và Truyền thông', means: unknown },
]

const receiver = 'Thường trực Ban chỉ đạo của Bộ (qua Cục Quản lý phát thanh, truyền hình và thông tin điện tử)'

function reportEvery(every: 'half-year' | 'year', words: string): FiveLetterTask {
  const said =
    every === 'year' ? { vi: 'hàng năm', en: 'every year' } : { vi: '6 tháng một lần', en: 'every six months' }
  return {
    provisionKey: 'p3',
    kind: 'report',
    summary: {
      vi: `Báo cáo kết quả thực hiện Chỉ thị, ${said.vi}`,
      en: `Report the results of the directive ${said.en}`,
    },
    parties: [],
    receiver,
    deadline: {
      kind: 'recurring',
      operator: 'by',
      every,
      day: null,
      month: null,
      monthOffset: 0,
      firstPeriod: null,
      words,
    },
  }
}

/** 20/CT-BTTTT: the Campaign for Vietnamese goods in the information and communications sector. */
export const campaignDirective: FiveLetter = {
  id: '20-2013',
  type: 'directive',
  numberSymbol: '20/CT-BTTTT',
  issuerId: 'MIC',
  place: 'Hà Nội',
  issuedOn: '2013-05-13',
  subject: {
    vi: 'tăng cường triển khai thực hiện Cuộc vận động “Người Việt Nam ưu tiên dùng hàng Việt Nam” trong toàn ngành Thông tin và Truyền thông',
    en: 'stepping up the Campaign “Vietnamese people give priority to Vietnamese goods” in the information and communications sector',
  },
  addressees: [
    {
      words: 'các cơ quan, đơn vị, doanh nghiệp trong ngành Thông tin và Truyền thông',
      means: { kind: 'classes', classes: ['sector-units', 'provincial-departments', 'sector-enterprises'] },
    },
  ],
  signer: { name: 'Nguyễn Bắc Son', capacity: null, office: 'Bộ trưởng' },
  citations: [
    { type: 'notice', numberSymbol: '264-TB/TW', issuedOn: '2009-07-31', title: null, role: 'basis' },
    {
      type: 'directive',
      numberSymbol: '24/CT-TTg',
      issuedOn: '2012-09-17',
      title: 'tăng cường thực hiện Cuộc vận động “Người Việt Nam ưu tiên dùng hàng Việt Nam”',
      role: 'basis',
    },
  ],
  provisions: [
    ...duties.map(([label, vi, en]) => ({ key: label.slice(0, -1), parentKey: null, label, text: { vi, en } })),
    {
      key: 'p3',
      parentKey: null,
      label: '',
      text: {
        vi: 'Thủ trưởng phổ biến Chỉ thị đến mọi người trong đơn vị, tổ chức thực hiện và báo cáo 6 tháng, hàng năm.',
        en: 'Heads make the directive known to all their staff, carry it out, and report every six months and every year.',
      },
    },
  ],
  obligations: [
    ...duties.map(([label, vi, en]): FiveLetterTask => {
      const parties = label === '9.' ? brandProgramme : label === '10.' ? committee : []
      const provisionKey = label.slice(0, -1)
      return { provisionKey, kind: 'standing-duty', summary: { vi, en }, parties, receiver: null, deadline: noDeadline }
    }),
    {
      provisionKey: 'p3',
      kind: 'information',
      summary: { vi: 'Phổ biến Chỉ thị đến mọi người trong đơn vị', en: 'Make the directive known to all staff' },
      parties: [],
      receiver: null,
      deadline: noDeadline,
    },
    reportEvery('half-year', 'định kỳ vào 6 tháng'),
    reportEvery('year', 'hàng năm'),
  ],
}
