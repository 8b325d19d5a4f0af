import type { DocumentType } from '@vnit/domain'

/** Abbreviations of types in numbers of documents (Decree 30/2020, Annex III, and the normative types). */
export const typeOfAbbreviation: Record<string, DocumentType> = {
  NQ: 'resolution',
  QĐ: 'decision',
  CT: 'directive',
  TB: 'notice',
  KH: 'plan',
  BC: 'report',
  NĐ: 'decree',
  TT: 'circular',
  TTLT: 'joint-circular',
  L: 'law',
  PL: 'law',
  KL: 'other',
  QC: 'other',
  QyĐ: 'other',
  TC: 'other',
  HD: 'other',
  CTr: 'other',
  PA: 'other',
  ĐA: 'other',
  DA: 'other',
  BB: 'other',
  TTr: 'other',
  HĐ: 'other',
  CĐ: 'other',
  GM: 'other',
}

/** Đ lost its stroke in a copy: QD is no type, QĐ is. */
export const mendedType: Record<string, string> = { QD: 'QĐ', ND: 'NĐ', CD: 'CĐ' }

/** One part of a symbol between dashes: capitals that do not begin a name, and the few with small letters. */
const part = String.raw`(?:TTg|TTr|CTr|TrS|QyĐ|QH\d{1,2}|UBTVQH\d{1,2}|[\p{Lu}&](?!\p{Ll}))+`

/** `BTTTT-CNTT`, `QĐ-TTg`, `CT-BTTTT`, `QH11`; to be used with the flag `u`. */
export const symbolPattern = String.raw`${part}(?:[ \t]*[-–][ \t]*${part})*`

/** Symbols of bodies that the register of agencies does not hold but numbers of documents use. */
export const centralSymbols = new Set([
  'TTg',
  'CP',
  'TW',
  'VPCP',
  'TTCP',
  'HĐND',
  'UBND',
  'VPTW',
  'CTN',
  'MTTW',
  'TANDTC',
  'VKSNDTC',
])
