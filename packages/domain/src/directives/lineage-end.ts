import type { DocumentRefusal } from '../refusals.ts'
import { ok, refuse, type Result } from '../result.ts'
import type { Day } from '../time/day.ts'
import type { EndKind } from './lineage.input.ts'

/** What a document's end says; `byId` is the document that ended it, where that is known here. */
export type EndFacts = { kind: EndKind; on: Day; byId: string | null }
type Subject = { id: string; numberSymbol: string; issuedOn: Day | null }

/**
 * A document ends once: said again the same way it is the same end, said otherwise the first one must be taken back
 * before. What replaces it is another document, and nothing ends before it was issued.
 */
export function endDocument(
  document: Subject,
  present: EndFacts | null,
  said: EndFacts,
): Result<{ already: boolean }, DocumentRefusal> {
  if (said.kind === 'replaced' && said.byId === null) return refuse({ code: 'document.replaced_by_what' })
  if (said.byId === document.id) return refuse({ code: 'document.ends_itself', numberSymbol: document.numberSymbol })
  if (document.issuedOn !== null && said.on < document.issuedOn)
    return refuse({ code: 'document.ends_before_issued', issuedOn: document.issuedOn })
  if (present === null) return ok({ already: false })
  const same = present.kind === said.kind && present.on === said.on && present.byId === said.byId
  return same
    ? ok({ already: true })
    : refuse({ code: 'document.already_ended', numberSymbol: document.numberSymbol, on: present.on })
}
