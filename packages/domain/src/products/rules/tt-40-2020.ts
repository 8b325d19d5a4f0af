import { atLeast, unread, yes, type Rule, type RuleSet } from '../rule.ts'

const source = 'TT 40/2020/TT-BTTTT'

/** Circular 40/2020: general criteria (Art. 5) and one article per group (Art. 6 to 9). */
export const rulesOf2020: RuleSet = {
  version: '40/2020',
  rules: [
    {
      ...row('G1', 'Điều 5', null, 'all', 'E'),
      requirement: {
        vi: 'Được tạo ra, thiết kế hoặc sản xuất tại Việt Nam bởi tổ chức, doanh nghiệp, cá nhân Việt Nam',
        en: 'Created, designed or made in Viet Nam by Vietnamese organisations, enterprises or individuals',
      },
      conditions: [yes('made-by-vietnamese', { sure: 'E' })],
    },
    {
      ...row('G2', 'Điều 5', null, 'all', 'T'),
      requirement: {
        vi: 'Chi phí sản xuất trong nước đạt mức ưu đãi theo pháp luật về đấu thầu (mức chưa tra được)',
        en: 'Domestic production cost meets the preference rule of the bidding law (value not read yet)',
      },
      conditions: [atLeast('domestic-cost-ratio', null, { unit: 'percent' })],
    },
    {
      ...row('G3', 'Điều 5', null, 'all', 'T'),
      requirement: {
        vi: 'Có tài liệu kỹ thuật và tài liệu hướng dẫn sử dụng bằng tiếng Việt',
        en: 'Technical and user documents in Vietnamese',
      },
      conditions: [yes('technical-documents-vi'), yes('user-documents-vi')],
    },
    {
      ...row('G4', 'Điều 5', null, 'all', 'T'),
      requirement: {
        vi: 'Cam kết hỗ trợ kỹ thuật, bảo hành, bảo trì, nâng cấp và dịch vụ sau bán hàng',
        en: 'Commitment to technical support, warranty, maintenance, upgrade and after-sale service',
      },
      conditions: [yes('support-commitment')],
    },
    {
      ...row('PM-1', 'Điều 7, khoản 1', 'PM', 'all', 'T'),
      requirement: {
        vi: 'Chức năng, yêu cầu kỹ thuật phù hợp nghiệp vụ hoặc hướng dẫn của cơ quan nhà nước (nếu có)',
        en: 'Functions and technical requirements fit the professional need or the guidance of state agencies, if any',
      },
      conditions: [yes('fits-guidance')],
    },
    {
      ...row('PM-2', 'Điều 7, khoản 2', 'PM', 'all', 'T'),
      requirement: {
        vi: 'Phía Việt Nam thực hiện ít nhất một trong hai công đoạn: xác định yêu cầu; phân tích và thiết kế (TT 13/2020/TT-BTTTT)',
        en: 'The Vietnamese side did at least one of two stages: requirements; analysis and design (Circular 13/2020)',
      },
      conditions: [atLeast('stages-done', 1)],
    },
    {
      ...row('PM-3', 'Điều 7, khoản 3', 'PM', 'all', 'T'),
      requirement: {
        vi: 'Có giấy chứng nhận đăng ký quyền tác giả của chủ sở hữu Việt Nam',
        en: 'Copyright registration certificate issued to a Vietnamese owner',
      },
      conditions: [yes('copyright-vietnamese')],
    },
    {
      ...row('PM-4', 'Điều 7, khoản 4', 'PM', 'any', 'E'),
      requirement: {
        vi: 'Doanh nghiệp có ISO 9001, hoặc CMMI mức 3 trở lên cho sản xuất phần mềm',
        en: 'The enterprise holds ISO 9001, or CMMI level 3 or higher for software production',
      },
      conditions: [yes('iso-9001', { sure: 'E' }), atLeast('cmmi-level', 3, { unit: 'level', sure: 'E' })],
    },
    {
      ...row('PM-4s', 'Điều 7, khoản 4', 'PM', 'all', 'U'),
      requirement: {
        vi: 'Minh chứng về an toàn thông tin (nội dung chưa tra được)',
        en: 'Further proofs of information security (words not read yet)',
      },
      conditions: [unread()],
    },
    {
      ...row('PM-5', 'Điều 7, khoản 5', 'PM', 'all', 'T'),
      requirement: {
        vi: 'Chi phí nghiên cứu, phát triển từ 3 % doanh thu của sản phẩm trong 3 năm gần nhất',
        en: 'R&D cost of at least 3 % of the turnover of the product over the 3 latest years',
      },
      conditions: [atLeast('rd-ratio', 3, { unit: 'percent', windowYears: 3 })],
    },
    {
      ...row('PM-6', 'Điều 7, khoản 6', 'PM', 'any', 'T'),
      requirement: {
        vi: 'Phần mềm cung cấp dưới dạng dịch vụ phải đáp ứng cả tiêu chí của dịch vụ CNTT (Điều 9)',
        en: 'Software offered as a service must also meet the criteria for IT services (Art. 9)',
      },
      conditions: [yes('not-a-service'), unread()],
    },
    ...rdRow('PC', 'Điều 6'),
    ...rdRow('ND', 'Điều 8'),
    ...rdRow('DV', 'Điều 9'),
  ],
}

function row(id: string, clause: string, group: Rule['group'], join: Rule['join'], sure: Rule['sure']) {
  return { id, clause, group, kind: group === null ? 'general' : 'specific', join, sure, source } as const
}

function rdRow(group: NonNullable<Rule['group']>, clause: string): Rule[] {
  return [
    {
      ...row(`${group}-rd`, clause, group, 'all', 'U'),
      requirement: {
        vi: 'Tỷ lệ chi phí nghiên cứu, phát triển trong 3 năm gần nhất (mức chưa tra được)',
        en: 'Share of R&D cost over the 3 latest years (value not read yet)',
      },
      conditions: [atLeast('rd-ratio', null, { unit: 'percent', windowYears: 3 })],
    },
    {
      ...row(`${group}-other`, clause, group, 'all', 'U'),
      requirement: {
        vi: 'Các tiêu chí khác của nhóm (nội dung chưa tra được)',
        en: 'Other criteria of the group (words not read yet)',
      },
      conditions: [unread()],
    },
  ]
}
