import type { Deadline } from '../../deadlines/deadline.ts'
import type { Day } from '../../time/day.ts'
import type { AddresseeMeaning } from '../addressee.ts'
import type { AssignmentRole, Citation, DocumentType, LetterReading, TaskKind } from '../letter-reading.ts'

/** The same sentence in both languages of the platform. */
export type BothLanguages = { vi: string; en: string }

/**
 * What a real letter says, as facts: its number, dates, names and few deadline words are its own, everything longer is
 * retold in our words. Keys of provisions are those under which the raw letter is read.
 */
export type FiveLetter = {
  id: string
  type: DocumentType
  numberSymbol: string
  issuerId: string
  place: string
  issuedOn: Day
  subject: BothLanguages
  addressees: { words: string; means: AddresseeMeaning }[]
  /** Null where the copy has lost the block of the signature. */
  signer: LetterReading['signer']['value']
  citations: Omit<Citation, 'spans' | 'confidence' | 'repairs'>[]
  provisions: { key: string; parentKey: string | null; label: string; text: BothLanguages }[]
  obligations: FiveLetterTask[]
}

export type FiveLetterTask = {
  provisionKey: string
  kind: TaskKind
  summary: BothLanguages
  parties: FiveLetterParty[]
  receiver: string | null
  deadline: Deadline
}

export type FiveLetterParty = { role: AssignmentRole; words: string; means: AddresseeMeaning }

/** A task without a deadline. */
export const noDeadline: Deadline = { kind: 'none', words: '' }
