import type { DocumentType } from '@vnit/domain'

/** Names of types as a title line has them, folded; the longest first. */
export const typeNames: [words: string, type: DocumentType][] = [
  ['thong tu lien tich', 'joint-circular'],
  ['cong dien khan', 'telegram'],
  ['cong dien hoa toc', 'telegram'],
  ['thong bao khan', 'notice'],
  ['ke hoach hanh dong', 'plan'],
  ['ke hoach phoi hop', 'plan'],
  ['ke hoach lien nganh', 'plan'],
  ['chuong trinh hanh dong', 'program'],
  ['chuong trinh phoi hop', 'program'],
  ['huong dan lien nganh', 'guidance'],
  ['huong dan lien tich', 'guidance'],
  ['cong van lien nganh', 'letter'],
  ['quy che phoi hop', 'regulation'],
  ['nghi quyet lien tich', 'resolution'],
  ['thong bao ket luan', 'notice'],
  ['thong tu', 'circular'],
  ['chi thi', 'directive'],
  ['quyet dinh', 'decision'],
  ['nghi quyet', 'resolution'],
  ['nghi dinh', 'decree'],
  ['phap lenh', 'ordinance'],
  ['luat', 'law'],
  ['bo luat', 'law'],
  ['thong bao', 'notice'],
  ['ke hoach', 'plan'],
  ['bao cao', 'report'],
  ['cong dien', 'telegram'],
  ['huong dan', 'guidance'],
  ['to trinh', 'submission'],
  ['giay moi', 'invitation'],
  ['chuong trinh', 'program'],
  ['ket luan', 'conclusion'],
  ['quy che', 'regulation'],
  ['quy dinh', 'rules'],
  ['de an', 'scheme'],
  ['bien ban', 'minutes'],
]

/** The type that folded words begin with; a letter (công văn) is called so only outside the document itself. */
export function typeNamed(folded: string): DocumentType | null {
  const words = folded.replace(/\s+/g, ' ').trim()
  if (words.startsWith('cong van')) return 'letter'
  return typeNames.find(([name]) => words.startsWith(name))?.[1] ?? null
}
