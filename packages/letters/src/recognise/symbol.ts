import type { DocumentType } from '@vnit/domain'

/** Abbreviations of types in numbers of documents (Decree 30/2020, Annex III, and the normative types). */
export const typeOfAbbreviation: Record<string, DocumentType> = {
  NQ: 'resolution',
  NQLT: 'resolution',
  QĐ: 'decision',
  CT: 'directive',
  TB: 'notice',
  TBKL: 'notice',
  KH: 'plan',
  BC: 'report',
  NĐ: 'decree',
  TT: 'circular',
  TTLT: 'joint-circular',
  L: 'law',
  PL: 'ordinance',
  KL: 'conclusion',
  QC: 'regulation',
  QyĐ: 'rules',
  QyC: 'regulation',
  TC: 'other',
  HD: 'guidance',
  CTr: 'program',
  CTHĐ: 'program',
  PA: 'other',
  ĐA: 'scheme',
  DA: 'other',
  BB: 'minutes',
  TTr: 'submission',
  HĐ: 'other',
  CĐ: 'telegram',
  GM: 'invitation',
  GGT: 'other',
  PC: 'other',
  VBHN: 'other',
  LCT: 'other',
}

/** Đ lost its stroke in a copy, or small letters grew: QD is no type, QĐ is. */
export const mendedType: Record<string, string> = {
  QĐĐ: 'QĐ',
  QD: 'QĐ',
  QB: 'QĐ',
  QÐ: 'QĐ',
  OĐ: 'QĐ',
  OD: 'QĐ',
  Qđ: 'QĐ',
  T1: 'TT',
  ND: 'NĐ',
  NÐ: 'NĐ',
  Nđ: 'NĐ',
  CD: 'CĐ',
  TTR: 'TTr',
  CTR: 'CTr',
}

/** Symbols of bodies as they are sometimes spoiled. */
const mendedBody: Record<string, string> = {
  TTG: 'TTg',
  TTq: 'TTg',
  Ttg: 'TTg',
  TTs: 'TTg',
  TTp: 'TTg',
  TTy: 'TTg',
  HDND: 'HĐND',
  BLDTBXH: 'BLĐTBXH',
  BGDDT: 'BGDĐT',
  BGDDDT: 'BGDĐT',
  BKHDT: 'BKHĐT',
  BVHTTDL: 'BVHTTDL',
  LDTBXH: 'LĐTBXH',
  GDDT: 'GDĐT',
  UBNĐ: 'UBND',
  TLD: 'TLĐ',
  BCD: 'BCĐ',
  BIC: 'BTC',
  BYC: 'BYT',
  TTLD: 'TTLĐ',
}

/** One part of a symbol between dashes: capitals that do not begin a name, digits behind them, the few small letters. */
const part = String.raw`(?:TT[gpqy](?!(?!ngày)\p{Ll})|Ttg|(?:Tr|Th|Kh|Ph|Ng)(?=\p{Lu})|TTr\d{0,2}|CTr|TrS|QyĐ|QyC|Qđ|Nđ|QH(?:20)?\d{1,2}|UBTVQH[\dIlO]{1,2}|(?<=\p{Lu}) ?& ?(?=\p{Lu})|[\p{Lu}&](?!(?!ngày)\p{Ll})|(?<=\p{Lu})\d{1,3}(?![\d/])|(?<=\p{Lu})Tr(?!\p{Ll}))+`

/** `BTTTT-CNTT`, `QĐ-TTg`, `CT-BTTTT`, `QH11`; to be used with the flag `u`. */
export const symbolPattern = String.raw`${part}(?:(?:[ \t]{0,2}\n?[-–—]\s{0,2}| ?\.(?=\p{Lu}{2}|[IVX]{1,4}(?![\p{L}])))${part}){0,5}`

/** The parts of a symbol, each with spoiled letters mended: `QD-TTG` is `QĐ`, `TTg`; `UBTVQHI4` is `UBTVQH14`. */
export function partsOfSymbol(symbol: string): string[] {
  return symbol
    .split(/\s*[-–—]\s*|\s*\.\s*(?![IVX]{1,4}(?!\p{L}))/u)
    .filter(Boolean)
    .flatMap((one, index, all) => (index === 0 ? parted(one, all.length === 1) : [one]))
    .map((one, index, all) => uncut(one, all[index - 1], all[index + 1]) ?? mendPart(one.replaceAll(' ', ''), index))
}

/** What a copy cut of the two symbols that everybody knows: `N -CP`, `NĐ-C`, `CT-T`. */
function uncut(part: string, before: string | undefined, behind: string | undefined): string | null {
  if (part === 'N' && behind === 'CP') return 'NĐ'
  if (part === 'C' && before === 'NĐ') return 'CP'
  return part === 'T' && before === 'CT' ? 'TTg' : null
}

/** A body and its unit whose dash was lost. */
const bodyAndUnit =
  /^(TCHQ|TCT|VPCP|NHNN|BHXH|UBND|BTC|BYT|BCT|BTP|BNV|BXD|KBNN|BTTTT|BKHĐT|BGDĐT|BGTVT)(\p{Lu}[\p{Lu}&]{1,6})$/u
/** Symbols of one body that begin like another's. */
const whole = /^(?:TCTK|TCTL|TCTS|TCTHADS|BCTĐ|BYTDP)$/u

/** A type and a body whose dash was lost (`QĐBYT`, `NĐCP`), or a body and its unit that are the whole symbol (`TCHQTXNK`). */
function parted(one: string, isWhole: boolean): string[] {
  const units = isWhole && !whole.test(one) ? bodyAndUnit.exec(one) : null
  if (units !== null) return [units[1] as string, units[2] as string]
  const match =
    /^(QĐ|QD|NĐ|ND|NQ|CT|TB|TTLT|TT)(TTg|TTG|CP|UBND|HĐND|VPCP|NHNN|UBTVQH\d{1,2}|HĐTP|B(?:YT|TC|NV|TP|CA|QP|NG|XD|CT|GTVT|GDĐT|KHĐT|KHCN|TTTT|TNMT|LĐTBXH|NNPTNT|VHTTDL))$/u.exec(
      one,
    )
  return match === null || one === 'TTCP' ? [one] : [match[1] as string, match[2] as string]
}

function mendPart(one: string, index: number): string {
  const assembly = /^(QH|UBTVQH)(?:20(?=\d\d))?([\dIlO]{1,2})$/.exec(one)
  if (assembly !== null) return `${assembly[1]}${(assembly[2] ?? '').replace(/[Il]/g, '1').replace(/O/g, '0')}`
  const type = index === 0 ? mendedType[one] : undefined
  return type ?? mendedBody[one] ?? one
}

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
