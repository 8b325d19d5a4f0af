import type { LetterReading } from '@vnit/domain'
import { clean } from './clean/clean.ts'
import { readAllDeadlines } from './deadlines/index.ts'
import { readAnnexes } from './fields/annexes.ts'
import { findSalutation, readAddressees } from './fields/addressees.ts'
import { readCitations } from './fields/citations.ts'
import { readIssuer } from './fields/issuer.ts'
import { readMarks } from './fields/marks.ts'
import { readNumber } from './fields/number.ts'
import { readObligations } from './fields/obligations.ts'
import { readPlaceAndDate } from './fields/place-and-date.ts'
import { readProvisions } from './fields/provisions.ts'
import { readRecipients } from './fields/recipients.ts'
import { findSignature, readSigner } from './fields/signer.ts'
import { readStamp } from './fields/stamp.ts'
import { readSubject } from './fields/subject.ts'
import { findTitle, readType } from './fields/type.ts'
import { findRecipients, headerLimit, type Stretch } from './regions.ts'
import type { AgencyRegister } from './register.ts'

/**
 * Reads an official letter. Every value comes with the words it was read from and what was mended in them; what cannot
 * be read is null without words, never guessed. Nothing is thrown, whatever the text.
 */
export function readLetter(raw: string, register: AgencyRegister): LetterReading {
  const text = raw.normalize('NFC')
  const view = clean(text)
  const salutation = findSalutation(view)
  const until = headerLimit(view, salutation)
  const { stamp, at: stampAt } = readStamp(view, until)
  const { place, issuedOn, at: dateAt } = readPlaceAndDate(view, until)
  const on = issuedOn.value
  const number = readNumber(view, stampAt, until, on, register)
  const title = findTitle(view, until)
  const others = [dateAt, number.at, stampAt, salutation].filter((piece) => piece !== null)
  const { subject, at: subjectAt } = readSubject(view, title, others, until)
  const headTo = Math.min(until, salutation?.from ?? until, title?.from ?? until)
  const issuer = readIssuer(view, number, headTo, on, register, stampAt)
  const known = { register, on, issuerId: issuer.value?.agencyId ?? null }
  const { urgency, secrecy } = readMarks(view, until)

  const bodyFrom = endOf([...others, subjectAt])
  const signatureAt = findSignature(view, bodyFrom)
  const recipientsAt = findRecipients(view, bodyFrom, signatureAt)
  const body = { from: bodyFrom, to: Math.min(recipientsAt?.from ?? view.text.length, signatureAt ?? view.text.length) }
  const addressees = readAddressees(view, salutation, body, known)
  const provisions = readProvisions(view, body)
  const preambleTo = provisions.find(({ level, leadsIn }) => level > 0 || leadsIn)?.to ?? body.to
  const cited = { from: subjectAt?.from ?? body.from, to: view.text.length }
  const citations = readCitations(view, cited, preambleTo, number.numberSymbol.value)
  const type = readType(view, number, title, subject.value !== null || salutation !== null)
  const tailFrom = Math.max(signatureAt ?? 0, recipientsAt?.from ?? 0)
  return {
    readerVersion: 2,
    text,
    type,
    numberSymbol: number.numberSymbol,
    issuer,
    place,
    issuedOn,
    subject,
    addressees,
    citations,
    provisions: provisions.map(({ key, parentKey, label, text: words, spans }) => ({
      key,
      parentKey,
      label,
      text: words,
      spans,
    })),
    obligations: readObligations(view, { provisions, addressees, citations, known, type: type.value }),
    deadlines: readAllDeadlines(view, [body, { from: tailFrom, to: tailFrom === 0 ? 0 : view.text.length }], {
      issuedOn: on,
      type: type.value,
      citations,
      provisions,
    }),
    urgency,
    secrecy,
    annexes: tailFrom === 0 ? [] : readAnnexes(view, tailFrom),
    signer: readSigner(view, signatureAt),
    recipients: readRecipients(view, recipientsAt),
    incomingStamp: stamp,
  }
}

/** The body begins where the last piece of the header ends. */
function endOf(pieces: (Stretch | null)[]): number {
  return Math.max(0, ...pieces.map((piece) => piece?.to ?? 0))
}
