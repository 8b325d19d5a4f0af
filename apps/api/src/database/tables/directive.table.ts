import type { ColumnType, Generated } from 'kysely'
import type {
  AddresseeMeaning,
  Citation,
  DocumentType,
  LetterCorrections,
  LetterDraft,
  LetterReading,
  LetterState,
  Origin,
  RecognitionState,
  Refusal,
  Through,
} from '@vnit/domain'

/** As the recogniser of files says it; spelled out, since tables know no feature. */
type WordPlace = { from: number; to: number; page: number; confidence: number }
type Json<Value, Update = never> = ColumnType<Value, string, Update>

export interface DirectiveTables {
  directive: {
    id: string
    number_symbol: string
    type: DocumentType
    /** Null while only the name is known: the register of agencies does not hold the issuer. */
    issuer_id: string | null
    issuer_name: ColumnType<string | null, string | null | undefined, never>
    /** The name as it is compared. */
    issuer_key: ColumnType<string | null, string | null | undefined, never>
    place: string | null
    issued_on: string
    subject: string
    signer: ColumnType<LetterDraft['signer'], string | null, never>
    origin: Origin
    file_sha256: string | null
    registered_at: string
    registered_by: string
    search_text: string
    urgency: ColumnType<LetterDraft['urgency'], LetterDraft['urgency'] | undefined, LetterDraft['urgency']>
    secrecy: ColumnType<LetterDraft['secrecy'], LetterDraft['secrecy'] | undefined, LetterDraft['secrecy']>
    incoming_stamp: ColumnType<LetterDraft['incomingStamp'], string | null | undefined, string | null>
    recipients: ColumnType<LetterDraft['recipients'], string | undefined, string>
    annexes: ColumnType<LetterDraft['annexes'], string | undefined, string>
  }
  /** Whom a person left out of those that the letter's words reach. */
  directive_exclusion: {
    directive_id: string
    agency_id: string
    through: Through
    reason: string
    excluded_at: string
    excluded_by: string | null
  }
  provision: {
    directive_id: string
    key: string
    parent_key: string | null
    label: string
    text: string
    place: number
  }
  directive_citation: {
    directive_id: string
    place: number
    type: DocumentType
    number_symbol: string | null
    issued_on: string | null
    title: string | null
    role: Citation['role']
    stub_id: ColumnType<string | null, undefined, string | null>
    cited_directive_id: ColumnType<string | null, undefined, string | null>
    /** The directive or else the stub. */
    document_id: ColumnType<string | null, never, never>
  }
  /** A document that is cited and not registered, until it is: then `directive_id` says which directive it is. */
  document_stub: {
    id: string
    type: DocumentType
    number_symbol: string
    issued_on: string | null
    title: string | null
    directive_id: string | null
    created_at: string
    created_by: string
    search_text: string
  }
  directive_addressee_item: {
    directive_id: string
    place: number
    words: string
    means: Json<AddresseeMeaning>
    /** Chosen later, for one that the register did not hold. */
    agency_id: ColumnType<string | null, undefined, string>
  }
  /** The list as it was on the letter's day. `party`: reached by a task only, not addressed by the letter. */
  directive_addressee: { directive_id: string; agency_id: string; through: Through }
  letter_intake: {
    id: string
    file_sha256: string
    file_name: string
    media_type: string
    text: string
    reading: Json<LetterReading>
    corrections: ColumnType<LetterCorrections, string, string>
    version: number
    state: LetterState
    directive_id: string | null
    set_aside_reason: string | null
    taken_in_at: string
    taken_in_by: string | null
    changed_at: string
    changed_by: string
    /** The old character set of its words, TCVN3 and the like; null for Unicode. */
    converted_from: ColumnType<string | null, string | null | undefined, never>
    /** For lists: what it is and where it stands. `doubts` null: not counted yet. */
    number_symbol: string | null
    issuer_id: string | null
    issuer_name: string | null
    issuer_key: string | null
    issued_on: string | null
    subject: string | null
    search_text: ColumnType<string, string | undefined, string>
    doubts: number | null
    repairs: number | null
    problems: number | null
    /** The newest reader whose reading is kept. */
    read_with: ColumnType<number, number | undefined, number>
    clean: ColumnType<boolean, never, never>
  }
  /** Words of scans and pictures, by the file's content; `places` says how sure each word is. */
  text_recognition: {
    sha256: string
    file_name: string
    state: RecognitionState
    page: number
    pages: number | null
    text: string | null
    places: ColumnType<WordPlace[] | null, string | null, string | null>
    tries: Generated<number>
    refusal: ColumnType<Refusal | null, string | null, string | null>
    letter_id: string | null
    asked_at: string
    asked_by: string | null
    changed_at: string
  }
  /** What a later reader read in the same text; the first reading stays with the letter. */
  letter_extraction: {
    letter_id: string
    reader_version: number
    reading: Json<LetterReading>
    read_at: string
    read_by: string | null
  }
}
