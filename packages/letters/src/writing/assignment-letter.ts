import type {
  AssignmentRole,
  BodyBlock,
  Citation,
  Day,
  DocumentType,
  LetterOutFields,
  LetterOutParts,
  OfficialDocument,
} from '@vnit/domain'
import { addresseeList, type Listed } from './addressee-list.ts'
import { dayInWords, ended } from './lines-of.ts'
import { deputySignature } from './offices-of.ts'
import { typeNames } from './type-names.ts'

type Cited = { type: DocumentType; numberSymbol: string | null; issuedOn: Day | null }

/**
 * One task as the letter says it: what, who in which role (nobody named: every addressee for itself), by when, and what
 * the directive says under it that is no task of its own.
 */
export type TaskToAssign = {
  summary: string
  parties: { role: AssignmentRole; names: string[] }[]
  deadline: string | null
  details: string[]
}

/** What is registered of a directive, as far as the letter that goes with it speaks of it. */
export type AssignmentFacts = {
  directive: Cited & { issuerName: string; subject: string }
  bases: Pick<Citation, 'type' | 'numberSymbol' | 'issuedOn' | 'title'>[]
  tasks: TaskToAssign[]
  addressees: string[]
  listed: Listed[]
}

/** An opening that names more documents than these is no longer read; a person may add to it. */
const groundsAtMost = 8

type Origin = { issuer: string; symbol: string; place: string; day: Day | null }

/** The letter that hands a directive's tasks on, proposed from what is registered; number, day and signer stay open. */
export function proposeAssignment(facts: AssignmentFacts, { issuer, symbol, place, day }: Origin): LetterOutFields {
  const { directive, bases, addressees } = facts
  const grounds = bases
    .filter(({ numberSymbol }) => numberSymbol !== null)
    .slice(0, groundsAtMost)
    .map((one) => citing(one, one.title))
  const carried = `thực hiện ${citing(directive)} của ${directive.issuerName} ${about(directive.subject)}`
  const because = grounds.length === 0 ? upperFirst(carried) : `Căn cứ ${grounds.join(', ')}; ${carried}`
  return {
    issuer: { name: issuer, parent: null },
    number: null,
    symbol,
    place,
    issuedOn: day,
    subject: `triển khai thực hiện ${typeNames[directive.type]} số ${directive.numberSymbol}`,
    urgency: null,
    addressees: addressees.map(upperFirst),
    opening: `${because}, ${issuer} đề nghị Quý cơ quan thực hiện các nhiệm vụ sau:`,
    closing: `Đề nghị Quý cơ quan tổ chức thực hiện đúng thời hạn nêu trên.\nTrân trọng.`,
    signature: deputySignature(issuer),
    recipients: [
      { words: 'Như trên', note: null },
      { words: ['Lưu: VT', ...unitIn(symbol)].join(', '), note: null },
    ],
  }
}

/** What the person left of the proposal, as a document; the list of addressees is its annex where it is asked for. */
export function assignmentDocument(
  facts: AssignmentFacts,
  fields: LetterOutFields,
  { parts, today }: { parts: LetterOutParts; today: Day },
): OfficialDocument {
  const { opening, closing, ...head } = fields
  const paragraph = (text: string): BodyBlock => ({ kind: 'paragraph', text })
  const listed: BodyBlock[] =
    parts === 'letter-and-list' ? [paragraph('Danh sách cơ quan nhận văn bản được gửi kèm theo Công văn này.')] : []
  return {
    ...head,
    kind: 'letter',
    draftedOn: today,
    secrecy: null,
    authority: null,
    bases: [],
    body: [
      ...paragraphsOf(opening).map(paragraph),
      ...facts.tasks.flatMap((task, index): BodyBlock[] => [
        { kind: 'item', label: `${index + 1}.`, level: 0, title: null, text: said(task) },
        ...task.details.map((text): BodyBlock => ({ kind: 'dash', level: 0, text: ended(text, '.') })),
      ]),
      ...listed,
      ...paragraphsOf(closing).map(paragraph),
    ],
    annexes: parts === 'letter' ? [] : [addresseeList(facts.directive, facts.listed, fields.issuedOn ?? today)],
  }
}

const roles: Record<AssignmentRole, string> = { lead: 'Chủ trì', coordinate: 'phối hợp', inform: 'để biết' }

/** A task in a sentence or three: what, who, by when; a deadline that the task says already is not said again. */
export function said({ summary, parties, deadline }: TaskToAssign): string {
  const who = parties
    .filter(({ names }) => names.length > 0)
    .map(({ role, names }) => `${roles[role]}: ${names.join(', ')}`)
    .join('; ')
  const sentences = [
    summary,
    ...(who === '' ? [] : [upperFirst(who)]),
    ...(deadline === null || summary.includes(deadline) ? [] : [`Thời hạn: ${deadline}`]),
  ]
  return sentences.map((one) => ended(one, '.')).join(' ')
}

/** The unit that drafts, which a symbol names behind the body: CNTT in BTTTT-CNTT. */
function unitIn(symbol: string): string[] {
  const unit = /-([^-]+)$/u.exec(symbol)?.[1]
  return unit === undefined ? [] : [unit]
}

function citing({ type, numberSymbol, issuedOn }: Cited, title: string | null = null): string {
  const day = issuedOn === null ? '' : ` ${dayInWords(issuedOn)}`
  return `${typeNames[type]} số ${numberSymbol}${day}${title === null ? '' : ` ${title}`}`
}

function about(subject: string): string {
  return /^(?:về|v\/v)\s/iu.test(subject) ? subject : `về việc ${subject}`
}

function paragraphsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
