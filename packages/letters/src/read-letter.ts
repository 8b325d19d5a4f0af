import type { LetterReading } from '@vnit/domain'
import { clean } from './clean/clean.ts'
import { deadlineReadings, findDeadlines } from './deadlines/index.ts'
import { readAddressees } from './recognise/addressees.ts'
import { readAnnexes } from './recognise/annexes.ts'
import { findCitations } from './recognise/citations.ts'
import { mergedCitations } from './recognise/merge-citations.ts'
import { firstRead } from './recognise/first-read.ts'
import { readHead } from './recognise/head.ts'
import { readObligations } from './recognise/obligations.ts'
import { portalSigner } from './recognise/portal.ts'
import { readProvisions } from './recognise/provisions.ts'
import { readRecipients } from './recognise/recipients.ts'
import { readSigner, signerAtEnd } from './recognise/signer.ts'
import type { AgencyRegister } from './register.ts'
import { regionsBehind } from './segment/regions.ts'

/** Which reader this is; it grows when the same text may be read otherwise, so that older readings can be told. */
const readerVersion = 4

/**
 * Reads an official document in any copy: cleans it, finds its parts, recognises each field, resolves what is named.
 * Every value comes with the words it was read from and what was mended in them; what cannot be read is null without
 * words, never guessed. Nothing is thrown, whatever the text; the time grows with the length.
 */
export function readLetter(raw: string, register: AgencyRegister): LetterReading {
  const text = raw.normalize('NFC')
  const view = clean(text)
  const end = view.text.length
  const head = readHead(view, register)
  const { body, signatureAt, recipientsAt, tailFrom } = regionsBehind(view, head.to)
  const { type, issuer, issuedOn, numberSymbol } = head.fields
  const known = { register, on: issuedOn.value, issuerId: issuer.value?.agencyId ?? null }

  const addressees = readAddressees(view, head.salutation, body, known, type.value)
  const provisions = readProvisions(view, body, tailFrom)
  const preambleTo = provisions.find(({ level, leadsIn }) => level > 0 || leadsIn)?.to ?? body.to
  const cited = { from: head.subjectAt?.from ?? body.from, to: end }
  const citations = mergedCitations(view, findCitations(view, cited, preambleTo, numberSymbol.value))
  const deadlines = findDeadlines(view, [{ from: head.toSalutation, to: end }], {
    issuedOn: issuedOn.value,
    type: type.value,
    citations,
  })
  const obligations = readObligations(view, { provisions, addressees, known, type: type.value, deadlines })
  const owed = new Set(obligations.map(({ provisionKey }) => provisionKey))
  // Of tables only the rows that ask for something are provisions; a list of names or of figures is none.
  const kept = provisions.filter(({ key, cells }) => cells === null || owed.has(key))
  return {
    readerVersion,
    text,
    ...head.fields,
    addressees,
    citations,
    provisions: kept.map(({ key, parentKey, label, text: words, spans }) => ({
      key,
      parentKey,
      label,
      text: words,
      spans,
    })),
    obligations,
    deadlines: deadlineReadings(view, deadlines, kept),
    annexes: tailFrom === null ? [] : readAnnexes(view, tailFrom),
    signer: firstRead(
      readSigner(view, signatureAt),
      portalSigner(head.portal),
      signerAtEnd(view, recipientsAt?.from ?? null),
    ),
    recipients: readRecipients(view, recipientsAt),
  }
}
