import type { Anchored, LetterReading } from '@vnit/domain'
import { clean } from './clean/clean.ts'
import { deadlineReadings, findDeadlines } from './deadlines/index.ts'
import { readAnnexes } from './fields/annexes.ts'
import { findSalutation, readAddressees } from './fields/addressees.ts'
import { readCitations } from './fields/citations.ts'
import { readIssueReference } from './fields/issue-reference.ts'
import { readIssuer } from './fields/issuer.ts'
import { readMarks } from './fields/marks.ts'
import { readNumber } from './fields/number.ts'
import { readObligations } from './fields/obligations.ts'
import { readPlaceAndDate } from './fields/place-and-date.ts'
import { type PortalTable, readPortalTable } from './fields/portal.ts'
import { readProvisions } from './fields/provisions.ts'
import { readRecipients } from './fields/recipients.ts'
import { findSignature, readSigner } from './fields/signer.ts'
import { readStamp } from './fields/stamp.ts'
import { readSubject } from './fields/subject.ts'
import { findTitle, readType } from './fields/type.ts'
import { findRecipients, headerLimit, type Stretch } from './regions.ts'
import type { AgencyRegister } from './register.ts'
import { nothing } from './text/anchor.ts'

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
  const portal = readPortalTable(view)
  const { place, issuedOn: dated, at: dateAt } = readPlaceAndDate(view, until)
  const number = readNumber(view, stampAt, until, dated.value, register)
  const own = number.numberSymbol.value === null || dated.value === null ? readIssueReference(view) : null
  const numberSymbol = firstRead(number.numberSymbol, own?.number)
  const issuedOn = firstRead(dated, own?.issuedOn, portal.issuedOn)
  const on = issuedOn.value
  const title = findTitle(view, until)
  const others = [dateAt, number.at, stampAt, salutation].filter((piece) => piece !== null)
  const { subject: found, at: subjectAt } = readSubject(view, title, others, until)
  const subject = firstRead(found, portal.subject)
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
  const citations = readCitations(view, cited, preambleTo, numberSymbol.value)
  const type = readType(view, number, title, subject.value !== null || salutation !== null)
  const tailFrom = Math.max(signatureAt ?? 0, recipientsAt?.from ?? 0)
  // A salutation may be glued to the first sentence, and one in an annexed form is no salutation of the letter.
  const headEnd = Math.min(until, endOf([dateAt, number.at, stampAt, subjectAt]))
  const words = { from: headEnd, to: view.text.length }
  const deadlines = findDeadlines(view, [words], { issuedOn: on, type: type.value, citations })
  return {
    readerVersion: 2,
    text,
    type,
    numberSymbol,
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
    obligations: readObligations(view, { provisions, addressees, known, type: type.value, deadlines }),
    deadlines: deadlineReadings(view, deadlines, provisions),
    urgency,
    secrecy,
    annexes: tailFrom === 0 ? [] : readAnnexes(view, tailFrom),
    signer: firstRead(readSigner(view, signatureAt), portalSigner(portal)),
    recipients: readRecipients(view, recipientsAt),
    incomingStamp: stamp,
  }
}

/** The first of several readings that has a value. */
function firstRead<Value>(...readings: (Anchored<Value> | null | undefined)[]): Anchored<Value> {
  return readings.find((reading) => reading !== null && reading !== undefined && reading.value !== null) ?? nothing()
}

/** A portal says who signed but not as what. */
function portalSigner({ signer }: PortalTable): LetterReading['signer'] | null {
  if (signer === null || signer.value === null) return null
  return { ...signer, value: { name: signer.value, capacity: null, office: '' } }
}

/** The body begins where the last piece of the header ends. */
function endOf(pieces: (Stretch | null)[]): number {
  return Math.max(0, ...pieces.map((piece) => piece?.to ?? 0))
}
