import type { AddresseeClass, DocumentType } from '@vnit/domain'
import { documentKinds } from '@vnit/vietnamese/document-kinds'

/** How a kind of document is called where it is cited. */
export const typeNames: Record<DocumentType, string> = { ...documentKinds, other: 'Văn bản' }

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
