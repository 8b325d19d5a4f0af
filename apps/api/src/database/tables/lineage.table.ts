import type { EndKind } from '@vnit/domain'

export interface LineageTables {
  /** How a document ceased: of a directive or of a stub. Taken back with a reason, never deleted. */
  document_end: {
    id: string
    directive_id: string | null
    stub_id: string | null
    kind: EndKind
    ended_on: string
    by_directive_id: string | null
    by_stub_id: string | null
    by_number: string | null
    source: string
    note: string
    recorded_at: string
    recorded_by: string
    withdrawn_at: string | null
    withdrawn_by: string | null
    withdrawn_reason: string | null
  }
  /** A view of the ends that stand; a stub that became a directive counts as that directive. */
  ended_document: {
    id: string
    document_id: string
    kind: EndKind
    ended_on: string
    by_id: string | null
    by_number: string | null
    source: string
    note: string
    recorded_at: string
    recorded_by: string
  }
  /** Somebody looked: the directive still applies although what it rests on has ended. */
  basis_acknowledgement: { directive_id: string; end_id: string; reason: string; at: string; by_person: string }
}
