import type { Day, DocumentType, LetterReading, Repair } from '@vnit/domain'
import { deadlineLines, type DeadlineLine } from './deadlines/deadline-lines.ts'

/** The kinds of document as file names write them; kinds without a name of their own are `khac`. */
export const typeSlugs: Record<DocumentType, string> = {
  letter: 'cong-van',
  directive: 'chi-thi',
  decision: 'quyet-dinh',
  resolution: 'nghi-quyet',
  circular: 'thong-tu',
  'joint-circular': 'thong-tu-lien-tich',
  decree: 'nghi-dinh',
  law: 'luat',
  notice: 'thong-bao',
  plan: 'ke-hoach',
  report: 'bao-cao',
  telegram: 'cong-dien',
  guidance: 'huong-dan',
  submission: 'to-trinh',
  invitation: 'giay-moi',
  program: 'chuong-trinh',
  conclusion: 'ket-luan',
  regulation: 'quy-che',
  rules: 'quy-dinh',
  ordinance: 'phap-lenh',
  scheme: 'de-an',
  minutes: 'bien-ban',
  other: 'khac',
}

/** What one document says, flat, for programs: null and empty lists where the text does not say. */
export type LetterLine = {
  doc_number: string | null
  doc_type: string | null
  issuer: string | null
  issuer_parent: string | null
  place: string | null
  issue_date: Day | null
  subject: string | null
  addressees: string[]
  legal_bases: { number: string; date: Day | null }[]
  deadlines: DeadlineLine[]
  signer: string | null
  signer_capacity: string | null
  signer_office: string | null
  recipients: string[]
  urgency: string | null
  secrecy: string | null
}

/** The reading as one flat record: every cited document that has a number stands in `legal_bases`, once per number and date. */
export function letterLine(reading: LetterReading): LetterLine {
  const signer = reading.signer.value
  return {
    doc_number: asPrinted(reading.numberSymbol.value, reading.numberSymbol.repairs),
    doc_type: reading.type.value === null ? null : typeSlugs[reading.type.value],
    issuer: reading.issuer.value?.name ?? null,
    issuer_parent: reading.issuer.value?.parentName ?? null,
    place: reading.place.value,
    issue_date: reading.issuedOn.value,
    subject: reading.subject.value,
    addressees: reading.addressees.map(({ words }) => words),
    legal_bases: reading.citations.flatMap(({ numberSymbol, issuedOn, repairs }) => {
      const number = asPrinted(numberSymbol, repairs)
      return number === null ? [] : [{ number, date: issuedOn }]
    }),
    deadlines: deadlineLines(reading.deadlines),
    signer: signer?.name ?? null,
    signer_capacity: signer?.capacity ?? null,
    signer_office: signer?.office ?? null,
    recipients: reading.recipients.map(({ words }) => words),
    urgency: reading.urgency.value,
    secrecy: reading.secrecy.value,
  }
}

/** Inside the product `5/BTC` and `05/BTC` are one number; here it stands as the document prints it. */
function asPrinted(number: string | null, repairs: readonly Repair[]): string | null {
  return repairs.some(({ code }) => code === 'zero-padded') ? (number?.replace(/^0/, '') ?? null) : number
}
