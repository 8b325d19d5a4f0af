import type { LetterCorrections, LetterDraft } from './letter-facts.ts'
import type { LetterReading } from './letter-reading.ts'

/** The letter as it stands: what was read, with what people corrected in its place. */
export function draftOf(stored: LetterReading, corrections: LetterCorrections): LetterDraft {
  const reading = { ...unread, ...stored }
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
    urgency: reading.urgency.value,
    secrecy: reading.secrecy.value,
    incomingStamp: reading.incomingStamp.value,
    recipients: reading.recipients.map(({ words, note }) => ({ words, note })),
    annexes: reading.annexes.map(({ label, title }) => ({ label, title })),
    exclusions: [],
    accepted: [],
    ...corrections,
  }
}

/** What readings of before do not know. */
const unread: Pick<LetterReading, 'urgency' | 'secrecy' | 'annexes'> = {
  urgency: { value: null, spans: [], confidence: 0, repairs: [] },
  secrecy: { value: null, spans: [], confidence: 0, repairs: [] },
  annexes: [],
}
