import type { AddresseeClass, DocumentType } from '@vnit/domain'

/** How a kind of document is called where it is cited. */
export const typeNames: Record<DocumentType, string> = {
  letter: 'Công văn',
  directive: 'Chỉ thị',
  decision: 'Quyết định',
  resolution: 'Nghị quyết',
  circular: 'Thông tư',
  'joint-circular': 'Thông tư liên tịch',
  decree: 'Nghị định',
  law: 'Luật',
  ordinance: 'Pháp lệnh',
  notice: 'Thông báo',
  plan: 'Kế hoạch',
  report: 'Báo cáo',
  telegram: 'Công điện',
  guidance: 'Hướng dẫn',
  submission: 'Tờ trình',
  invitation: 'Giấy mời',
  program: 'Chương trình',
  conclusion: 'Kết luận',
  regulation: 'Quy chế',
  rules: 'Quy định',
  scheme: 'Đề án',
  minutes: 'Biên bản',
  other: 'Văn bản',
}

/** How a group of addressees is called in a sentence. */
export const groupNames: Record<AddresseeClass, string> = {
  ministries: 'các Bộ',
  'ministerial-level': 'các cơ quan ngang Bộ',
  'government-attached': 'các cơ quan thuộc Chính phủ',
  'provincial-committees': 'Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương',
  'provincial-departments': 'các Sở Thông tin và Truyền thông',
  'sector-units': 'các đơn vị thuộc Bộ',
  'sector-enterprises': 'các doanh nghiệp trong ngành',
  associations: 'các hội, hiệp hội',
}
