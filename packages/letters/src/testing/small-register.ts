import { type AgencyName, registerOf } from '../register.ts'

const mic = { parentId: 'MIC', kind: 'ministry-unit', from: null, to: '2025-03-01' }

const names: AgencyName[] = [
  {
    id: 'MIC',
    kind: 'ministry',
    name: 'Bộ Thông tin và Truyền thông',
    abbreviation: 'BTTTT',
    parentId: null,
    from: null,
    to: '2025-03-01',
  },
  { ...mic, id: 'MIC-CNTT', name: 'Vụ Công nghệ thông tin', abbreviation: 'CNTT' },
  { ...mic, id: 'MIC-KHTC', name: 'Vụ Kế hoạch - Tài chính', abbreviation: 'KHTC' },
  { ...mic, id: 'MIC-UDCNTT', name: 'Cục Ứng dụng công nghệ thông tin', abbreviation: 'UDCNTT', to: '2014-01-01' },
  { ...mic, id: 'MIC-THH', name: 'Cục Tin học hóa', abbreviation: 'THH', from: '2014-01-01' },
  { ...mic, id: 'MIC-VP', name: 'Văn phòng Bộ', abbreviation: 'VP' },
  { id: 'MOF', kind: 'ministry', name: 'Bộ Tài chính', abbreviation: 'BTC', parentId: null, from: null, to: null },
  {
    id: 'MOHA',
    kind: 'ministry',
    name: 'Bộ Nội vụ',
    abbreviation: 'BNV',
    parentId: null,
    from: null,
    to: '2025-03-01',
  },
  {
    id: 'PR-84',
    kind: 'province',
    name: 'Tỉnh Trà Vinh',
    abbreviation: null,
    parentId: null,
    from: null,
    to: '2025-07-01',
  },
  {
    id: 'DIC-84',
    kind: 'provincial-department',
    name: 'Sở Thông tin và Truyền thông tỉnh Trà Vinh',
    abbreviation: 'STTTT',
    parentId: 'PR-84',
    from: null,
    to: '2025-03-01',
  },
  {
    id: 'DIC-86',
    kind: 'provincial-department',
    name: 'Sở Thông tin và Truyền thông tỉnh Vĩnh Long',
    abbreviation: 'STTTT',
    parentId: null,
    from: null,
    to: '2025-03-01',
  },
]

/** A register with the few agencies that the tests of this package speak of. */
export const smallRegister = registerOf(names)
