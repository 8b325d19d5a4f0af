import type { LetterReading } from '@vnit/domain'
import type { AgencyRegister } from '../register.ts'
import { headerLimit, type Stretch } from '../segment/regions.ts'
import { once } from '../text/once.ts'
import type { View } from '../text/view.ts'
import { findSalutation, type Salutation } from './addressees.ts'
import { firstRead } from './first-read.ts'
import { readIssueReference } from './issue-reference.ts'
import { readIssuer } from './issuer.ts'
import { portalIssuer } from './issuer-without-head.ts'
import { readMarks } from './marks.ts'
import { type NumberRead, readNumber } from './number.ts'
import { readPlaceAndDate } from './place-and-date.ts'
import { type PortalTable, readPortalTable } from './portal.ts'
import { readStamp } from './stamp.ts'
import { readHeading, readTitleLine, type TitleLine } from './title-line.ts'
import { readTitleSentence } from './title-sentence.ts'
import { readSubject } from './subject.ts'
import { findTitle, readType } from './type.ts'

type HeadField =
  | 'type'
  | 'numberSymbol'
  | 'issuer'
  | 'place'
  | 'issuedOn'
  | 'subject'
  | 'urgency'
  | 'secrecy'
  | 'incomingStamp'

/** The head of a document, and where it ends: with its salutation, and without it (a salutation may be glued on). */
export type Head = {
  fields: Pick<LetterReading, HeadField>
  salutation: Salutation | null
  portal: PortalTable
  subjectAt: Stretch | null
  to: number
  toSalutation: number
}

/** Everything that stands above the body; pieces that are found are stepped over by those that follow. */
export function readHead(view: View, register: AgencyRegister): Head {
  const salutation = findSalutation(view)
  const until = headerLimit(view, salutation)
  const portal = readPortalTable(view)
  const { stamp, at: stampAt } = readStamp(view, until)
  const { place, issuedOn: dated, at: dateAt } = readPlaceAndDate(view, until)
  const labelled = readNumber(view, stampAt, until, dated.value, register)
  const sentence = labelled.at === null ? readTitleSentence(view) : null
  const titleLine = once(() => readTitleLine(view, salutation?.from ?? until))
  const isWhole = labelled.numberSymbol.value !== null && labelled.parts.length > 1 && dated.value !== null
  const line = isWhole ? null : titleLine()
  const number = sentence?.number ?? withTitle(labelled, line)
  const told = number.numberSymbol.value === null || dated.value === null ? readIssueReference(view) : null
  const issuedOn = firstRead(dated, sentence?.issuedOn, told?.issuedOn, portal.issuedOn, line?.issuedOn)
  const title = findTitle(view, until)
  const pieces = [dateAt, number.at, stampAt, salutation].filter((piece) => piece !== null)
  const { subject: said, at: subjectAt, labelled: isLabelled } = readSubject(view, title, pieces, until)
  const subject = firstRead(
    said,
    sentence?.subject,
    portal.subject,
    said.value === null ? titleLine()?.subject : null,
    labelled.at === null ? readHeading(view, until + 20) : null,
  )
  const namesTo = Math.min(until, salutation?.from ?? until, title?.from ?? until)
  const skip = [stampAt, portal.at].filter((piece) => piece !== null)
  const named = readIssuer(view, number, namesTo, issuedOn.value, register, skip)
  const issuer =
    named.confidence > 0.8
      ? named
      : firstRead(portalIssuer(portal.issuer ?? line?.issuer ?? null, number, issuedOn.value, register), named)
  return {
    fields: {
      type: readType(
        view,
        number,
        title,
        sentence === null && (isLabelled || salutation !== null),
        portal.type ?? line?.type ?? null,
      ),
      numberSymbol: firstRead(number.numberSymbol, told?.number),
      issuer,
      place,
      issuedOn,
      subject,
      ...readMarks(view, until),
      incomingStamp: stamp,
    },
    salutation,
    portal,
    subjectAt,
    to: endOf([...pieces, subjectAt]),
    toSalutation: Math.min(until, endOf([dateAt, number.at, stampAt, subjectAt])),
  }
}

/** A number that the head lost, or whose symbol it lost in part, stands whole in the heading of the portal's page. */
function withTitle(own: NumberRead, line: TitleLine | null): NumberRead {
  if (line === null) return own
  const isPart = own.numberSymbol.value?.split('/')[0] === line.number.numberSymbol.value?.split('/')[0]
  const isLess =
    own.parts.length < line.number.parts.length && own.parts.every((part) => line.number.parts.includes(part))
  const isLost = own.numberSymbol.value === null && isLess
  return own.at === null || isLost || (isPart && isLess) ? line.number : own
}

/** Where the last of the pieces ends. */
function endOf(pieces: (Stretch | null)[]): number {
  return Math.max(0, ...pieces.map((piece) => piece?.to ?? 0))
}
