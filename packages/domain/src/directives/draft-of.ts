import type { LetterChanges, LetterDraft } from './letter-facts.ts'
import type { LetterReading } from './letter-reading.ts'

/** The letter as it stands: what was read, with what people corrected in its place. */
export function draftOf(reading: LetterReading, corrections: LetterChanges): LetterDraft {
  return {
    type: reading.type.value,
    numberSymbol: reading.numberSymbol.value,
    issuerId: reading.issuer.value?.agencyId ?? null,
    issuerName: reading.issuer.value?.name ?? null,
    place: reading.place.value,
    issuedOn: reading.issuedOn.value,
    subject: reading.subject.value,
    signer: reading.signer.value,
    addressees: reading.addressees.map(({ words, means }) => ({ words, means })),
    citations: reading.citations.map(({ spans: _, confidence: __, repairs: ___, ...citation }) => citation),
    provisions: reading.provisions.map(({ spans: _, ...provision }) => provision),
    obligations: reading.obligations.map((task) => ({
      provisionKey: task.provisionKey,
      kind: task.kind,
      summary: task.summary,
      summaryEn: null,
      parties: task.parties.map(({ spans: _, ...party }) => party),
      receiver: task.receiver,
      deadline: task.deadline,
    })),
    ...corrections,
  }
}
