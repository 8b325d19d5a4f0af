import type { Signature } from '@vnit/domain'

/** How the head and the deputy of a body are called, by the first words of its name; a committee signs as a body. */
const offices: [RegExp, { head: string; deputy: string; collective?: string }][] = [
  [/^Bộ /u, { head: 'Bộ trưởng', deputy: 'Thứ trưởng' }],
  [/^Ủy ban nhân dân /u, { head: 'Chủ tịch', deputy: 'Phó Chủ tịch', collective: 'Ủy ban nhân dân' }],
  [/^Sở /u, { head: 'Giám đốc', deputy: 'Phó Giám đốc' }],
  [/^Tổng cục /u, { head: 'Tổng cục trưởng', deputy: 'Phó Tổng cục trưởng' }],
  [/^Cục /u, { head: 'Cục trưởng', deputy: 'Phó Cục trưởng' }],
  [/^Vụ /u, { head: 'Vụ trưởng', deputy: 'Phó Vụ trưởng' }],
  [/^Văn phòng /u, { head: 'Chánh Văn phòng', deputy: 'Phó Chánh Văn phòng' }],
]

/** A deputy signing for the head of the body, without a name yet: what a person most often only completes. */
export function deputySignature(issuer: string): Signature {
  const found = offices.find(([name]) => name.test(issuer))?.[1] ?? { head: 'Thủ trưởng', deputy: 'Phó Thủ trưởng' }
  return { capacity: 'KT', collective: found.collective ?? null, head: found.head, office: found.deputy, name: '' }
}
