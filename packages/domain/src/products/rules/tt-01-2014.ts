import { atLeast, eachYear, unread, yes, type Rule, type RuleSet } from '../rule.ts'

const source = 'TT 01/2014/TT-BTTTT'

/** Circular 01/2014: four general criteria (Art. 5) and lettered rows per group (Art. 6). */
export const rulesOf2014: RuleSet = {
  version: '01/2014',
  rules: [
    {
      ...general('G1', 'Điều 5, tiêu chí 1', 'all'),
      requirement: {
        vi: 'Sản xuất tại Việt Nam bởi doanh nghiệp do pháp nhân, thể nhân Việt Nam kiểm soát và nắm cổ phần hoặc vốn góp chi phối',
        en: 'Made in Viet Nam by an enterprise that Vietnamese persons control, with the controlling shares or capital',
      },
      conditions: [yes('made-by-vietnamese'), yes('vietnamese-control'), yes('controlling-capital')],
    },
    {
      ...general('G2', 'Điều 5, tiêu chí 2', 'any'),
      requirement: {
        vi: 'Thương hiệu được đăng ký, bảo hộ theo pháp luật Việt Nam, hoặc đã đăng ký và đủ điều kiện cung cấp',
        en: 'Brand registered and protected under Vietnamese law, or registered with all conditions for supply completed',
      },
      conditions: [yes('brand-registered'), yes('supply-conditions')],
    },
    {
      ...general('G3', 'Điều 5, tiêu chí 3', 'any'),
      requirement: {
        vi: 'Có tài liệu kỹ thuật hoặc hướng dẫn sử dụng bằng tiếng Việt',
        en: 'Technical documents or a user guide in Vietnamese',
      },
      conditions: [yes('technical-documents-vi'), yes('user-documents-vi')],
    },
    {
      ...general('G4', 'Điều 5, tiêu chí 4', 'all'),
      requirement: {
        vi: 'Công bố rõ chính sách bảo hành, trách nhiệm của nhà cung cấp và hậu mãi',
        en: 'Clear public terms of warranty, supplier responsibility and after-sale policy',
      },
      conditions: [yes('public-terms')],
    },
    {
      ...specific('PC', 'a', 'T'),
      requirement: {
        vi: 'Doanh thu từ 10 tỷ đồng mỗi năm trong 2 năm liên tiếp gần nhất; hoặc từ 5 cơ quan nhà nước, 10 tổ chức, doanh nghiệp hoặc 500 cá nhân sử dụng',
        en: 'Turnover of 10 bn VND in each of the 2 latest years; or used by 5 state agencies, 10 organisations or 500 individuals',
      },
      conditions: [
        eachYear('turnover', 10_000, 2),
        atLeast('state-agencies', 5),
        atLeast('organisations', 10),
        atLeast('individuals', 500),
      ],
    },
    {
      ...specific('PC', 'b', 'T'),
      requirement: {
        vi: 'Chi phí sản xuất trong nước từ 20 % tổng chi phí; hoặc từ 50 lao động chuyên môn Việt Nam ổn định 1 năm trở lên',
        en: 'Domestic cost of at least 20 % of production cost; or 50 Vietnamese specialists in stable work for a year',
      },
      conditions: [atLeast('domestic-cost-ratio', 20, { unit: 'percent' }), atLeast('vietnamese-specialists', 50)],
    },
    {
      ...specific('PC', 'c', 'T'),
      join: 'all',
      requirement: {
        vi: 'Công bố phù hợp tiêu chuẩn (TCVN) và được chứng nhận hợp quy (QCVN) theo quy định',
        en: 'Declared to conform to TCVN and certified to QCVN as the law asks',
      },
      conditions: [yes('tcvn-declared'), yes('qcvn-certified')],
    },
    {
      ...specific('PC', 'd', 'T'),
      requirement: {
        vi: 'Có hệ thống quản lý: TCVN ISO 9001:2008, TCVN ISO 14001:2004, TCVN ISO 17025:2005 hoặc tương đương',
        en: 'A management system: TCVN ISO 9001:2008, TCVN ISO 14001:2004, TCVN ISO 17025:2005 or equivalent',
      },
      conditions: [yes('iso-9001'), yes('iso-14001'), yes('iso-17025'), yes('equivalent-quality')],
    },
    {
      ...specific('PM', 'a', 'T'),
      requirement: {
        vi: 'Doanh thu từ 500 triệu đồng mỗi năm trong 2 năm liên tiếp gần nhất; hoặc từ 2 cơ quan nhà nước, 5 tổ chức, doanh nghiệp hoặc 500 cá nhân sử dụng',
        en: 'Turnover of 500 m VND in each of the 2 latest years; or used by 2 state agencies, 5 organisations or 500 individuals',
      },
      conditions: [
        eachYear('turnover', 500, 2),
        atLeast('state-agencies', 2),
        atLeast('organisations', 5),
        atLeast('individuals', 500),
      ],
    },
    {
      ...specific('PM', 'b', 'U'),
      requirement: {
        vi: 'Tỷ lệ chi phí trong nước hoặc lao động chuyên môn (giá trị chính thức chưa tra được)',
        en: 'Domestic share of cost, or labour (the final values have not been read)',
      },
      conditions: [atLeast('domestic-cost-ratio', null, { unit: 'percent' }), atLeast('vietnamese-specialists', null)],
    },
    unknownRow('PM', 'c', 'Sự phù hợp tiêu chuẩn, quy chuẩn', 'Conformity'),
    unknownRow('PM', 'd', 'Hệ thống quản lý chất lượng', 'Quality system'),
    {
      ...specific('ND', 'a', 'T'),
      requirement: {
        vi: 'Doanh thu từ 2 tỷ đồng mỗi năm trong 2 năm liên tiếp gần nhất; hoặc từ 20 tổ chức, doanh nghiệp hoặc 500 cá nhân sử dụng',
        en: 'Turnover of 2 bn VND in each of the 2 latest years; or used by 20 organisations or 500 individuals',
      },
      conditions: [eachYear('turnover', 2000, 2), atLeast('organisations', 20), atLeast('individuals', 500)],
    },
    unknownRow('ND', 'b', 'Tỷ lệ chi phí trong nước hoặc lao động chuyên môn', 'Domestic share of cost, or labour'),
    {
      ...specific('ND', 'c', 'E'),
      requirement: {
        vi: 'Tuân thủ pháp luật về cung cấp và sử dụng nội dung thông tin trên mạng',
        en: 'Follows the law on providing and using network content',
      },
      conditions: [yes('network-content-law', { sure: 'E' })],
    },
    unknownRow('ND', 'd', 'Hệ thống quản lý chất lượng', 'Quality system'),
    {
      ...specific('DV', 'a', 'T'),
      requirement: {
        vi: 'Doanh thu từ 2 tỷ đồng mỗi năm trong 2 năm liên tiếp gần nhất; hoặc từ 5 tổ chức, doanh nghiệp sử dụng',
        en: 'Turnover of 2 bn VND in each of the 2 latest years; or used by 5 organisations',
      },
      conditions: [eachYear('turnover', 2000, 2), atLeast('organisations', 5)],
    },
    unknownRow('DV', 'b', 'Tỷ lệ chi phí trong nước hoặc lao động chuyên môn', 'Domestic share of cost, or labour'),
    unknownRow('DV', 'c', 'Sự phù hợp tiêu chuẩn, quy chuẩn', 'Conformity'),
    unknownRow('DV', 'd', 'Hệ thống quản lý chất lượng', 'Quality system'),
  ],
}

function general(id: string, clause: string, join: Rule['join']) {
  return { id, clause, group: null, kind: 'general', join, sure: 'T', source } as const
}

function specific(group: NonNullable<Rule['group']>, letter: string, sure: Rule['sure']) {
  return {
    id: `${group}-${letter}`,
    clause: `Điều 6, điểm ${letter}`,
    group,
    kind: 'specific',
    join: 'any',
    sure,
    source,
  } as const
}

function unknownRow(group: NonNullable<Rule['group']>, letter: string, vi: string, en: string): Rule {
  return {
    ...specific(group, letter, 'U'),
    requirement: { vi: `${vi} (nội dung chưa tra được)`, en: `${en} (words not read yet)` },
    conditions: [unread()],
  }
}
