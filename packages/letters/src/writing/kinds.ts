import type { OfficialDocument, WrittenKind } from '@vnit/domain'

/** The name of each kind in a sentence, the name printed as its title, and the line before what a decision orders. */
export const kinds: Record<WrittenKind, { name: string; title: string | null; orders: string | null }> = {
  letter: { name: 'Công văn', title: null, orders: null },
  report: { name: 'Báo cáo', title: 'BÁO CÁO', orders: null },
  notice: { name: 'Thông báo', title: 'THÔNG BÁO', orders: null },
  decision: { name: 'Quyết định', title: 'QUYẾT ĐỊNH', orders: 'QUYẾT ĐỊNH:' },
}

/** Marks of urgency and secrecy as they are printed. */
export const marks: Record<NonNullable<OfficialDocument['urgency'] | OfficialDocument['secrecy']>, string> = {
  urgent: 'KHẨN',
  'very-urgent': 'THƯỢNG KHẨN',
  express: 'HỎA TỐC',
  'express-timed': 'HỎA TỐC HẸN GIỜ',
  confidential: 'MẬT',
  secret: 'TỐI MẬT',
  'top-secret': 'TUYỆT MẬT',
}
