import { describe, expect, test } from 'vitest'
import { readingOf } from '../testing/letter.ts'

const meant = (to: string) =>
  readingOf({ to }).addressees.map(({ means }) =>
    'classes' in means ? means.classes : 'agencyId' in means ? means.agencyId : null,
  )

describe('whom the letter addresses', () => {
  test.each([
    [
      'Kính gửi:\n\n- Các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ;\n- UBND các tỉnh, thành phố trực thuộc TW.',
      [['ministries', 'ministerial-level', 'government-attached'], ['provincial-committees']],
    ],
    [
      'Kính gửi: - Các Bộ, cơ quan ngang Bộ;\n- Uỷ ban nhân dân các tỉnh, thành phố trực thuộc Trung ương.',
      [['ministries', 'ministerial-level'], ['provincial-committees']],
    ],
    [
      'Kính gửi:\n- Ủy ban nhân dân các tỉnh/thành phố trực thuộc Trung ương.\n- Sở TT&TT các tỉnh/thành phố.',
      [['provincial-committees'], ['provincial-departments']],
    ],
    ['Kính gửi: Sở Thông tin và Truyền thông tỉnh Trà Vinh', ['DIC-84']],
    ['Kính gửi: UBND tỉnh Trà Vinh', ['PR-84']],
    ['Kính gửi: Bộ Tài chính; Bộ Nội vụ.', ['MOF', 'MOHA']],
    ['Kính gửi: Bộ Tài chính, Bộ Nội vụ', ['MOF', 'MOHA']],
    ['Kính gửi: Các bộ, ngành', [['ministries', 'ministerial-level', 'government-attached']]],
    ['Kính gửi: Các cơ quan, đơn vị thuộc Bộ', [['sector-units']]],
    ['Kính gửi: Các hiệp hội công nghệ thông tin', [['associations']]],
    ['Kính gửi: Công ty Không Ai Biết', [null]],
    ['Kính gửi: Ủy ban nhân dân các huyện, thị xã', [null]],
  ])('%s', (to, expected) => {
    expect(meant(to)).toEqual(expected)
  })

  test('a directive without salutation addresses those whom its body commands', () => {
    const body =
      'Bộ trưởng yêu cầu các cơ quan, đơn vị, doanh nghiệp trong ngành Thông tin và Truyền thông:\n\n1. Tiếp tục thực hiện.'
    const { addressees } = readingOf({ number: 'Số: 20/CT-BTTTT', subject: 'CHỈ THỊ\nVề việc thử', to: '', body })
    expect(addressees).toMatchObject([
      {
        words: 'các cơ quan, đơn vị, doanh nghiệp trong ngành Thông tin và Truyền thông',
        means: { kind: 'classes', classes: ['sector-units', 'provincial-departments', 'sector-enterprises'] },
      },
    ])
  })
})
