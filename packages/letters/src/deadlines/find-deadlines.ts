import { isReportWork } from '../recognise/report-words.ts'
import type { View } from '../text/view.ts'
import { candidatesOf } from './candidates.ts'
import { clauseDeadlines } from './clause.ts'
import { withFirstPeriod } from './first-period.ts'
import { type DeadlineContext, type DeadlineFound, startOf, type Stretch } from './found.ts'
import { beginningIn } from './in-order.ts'
import { paragraphTapes } from './paragraph-tapes.ts'
import { type Announced, announcedIn, pendingDeadlines } from './pending.ts'
import { quotingParagraphs } from './quoted.ts'
import { readSentence } from './read-sentence.ts'
import { sentencesOf } from './sentences.ts'
import { stretchOf, type Tape } from './tape.ts'

/** Every deadline that the stretches set, in the order of the text, with its place in the view. */
export function findDeadlines(view: View, stretches: readonly Stretch[], context: DeadlineContext): DeadlineFound[] {
  return withoutRepeats(stretches.flatMap((stretch) => inStretch(view, stretch, context)))
}

const timeColumn =
  /thoi ?gian (?:nhan|nop|gui|dang ky|tiep nhan|hoan thanh|thuc hien|trinh|bao cao|ban hanh|xong)|thoi ?han|tien do/
const requesting = /de ?nghi|kien ?nghi|ke hoach nam|phuong huong|nhiem vu trong tam/
const asking =
  /de ?nghi|yeu ?cau|(?<![a-z])giao (?!ban)|quyet dinh ?:|nhiem vu|to chuc thuc hien|phan cong (?:nhiem vu|thuc hien|trach nhiem|to chuc)|kien nghi|chi thi ?:|thong nhat|ke hoach [^.]{0,60}nhu sau|thoi (?:gian|han)/

function inStretch(view: View, stretch: Stretch, context: DeadlineContext): DeadlineFound[] {
  const tapes = paragraphTapes(view, stretch)
  const quoting = quotingParagraphs(tapes)
  const announced = announcedIn(view, stretch)
  const tells = context.type === 'report'
  const around = {
    asked: false,
    timesFollow: false,
    tells,
    dated: context.issuedOn !== null,
    issuedOn: context.issuedOn,
  }
  return tapes.flatMap((tape, index) => {
    around.timesFollow ||= timeColumn.test(tape.folded)
    const askedFrom = around.asked ? 0 : ((tells ? requesting : asking).exec(tape.folded)?.index ?? tape.folded.length)
    around.asked ||= askedFrom < tape.folded.length
    if (quoting[index] || isHeading(tape)) return []
    const candidates = candidatesOf(tape, around, askedFrom)
    const own = candidates.flatMap((inSentence) => readSentence(view, inSentence, context))
    const others = ofOtherDocuments(view, tape, own, context, announced)
    if (own.length + others.length === 0) return []
    return [...withFirstPeriod(view, tapes.slice(index, index + 2), own), ...others].sort(
      (a, b) => startOf(a) - startOf(b),
    )
  })
}

const byDocument = /theo|quy ?dinh/
const sending = /bao ?cao|gui|tong ?hop/

/** Reports whose time another document says: by its clause, or by one that is still to come. */
function ofOtherDocuments(
  view: View,
  tape: Tape,
  own: readonly DeadlineFound[],
  context: DeadlineContext,
  announced: Announced | null,
): DeadlineFound[] {
  if (!byDocument.test(tape.folded) || !sending.test(tape.folded)) return []
  return sentencesOf(tape).flatMap(({ from, to }) => {
    const words = tape.folded.slice(from, to)
    if (!byDocument.test(words) || !isReportWork(words)) return []
    const sentence = stretchOf(tape, from, to)
    if (beginningIn(own, startOf, sentence.from, sentence.to).length > 0) return []
    const clauses = clauseDeadlines(view, context, sentence).slice(0, 1)
    return clauses.length > 0 ? clauses : pendingDeadlines(view, announced, sentence)
  })
}

function isHeading({ shown }: Tape): boolean {
  return shown.length > 12 && !/\p{Ll}/u.test(shown)
}

/** Within so many characters an open rhythm and one with its day speak of one report. */
const near = 300

/** A rhythm without its day says nothing more where the same rhythm has its day, or is said again, near by. */
function withoutRepeats(found: DeadlineFound[]): DeadlineFound[] {
  const rhythms = found.filter(({ deadline }) => deadline.kind === 'recurring')
  const repeats = new Set(
    rhythms.filter(
      (one, index) => isOpen(one) && !one.deadline.words.endsWith('lần') && isSaidNear(one, index, rhythms),
    ),
  )
  return found.filter((one) => !repeats.has(one))
}

function isOpen({ deadline }: DeadlineFound): boolean {
  return deadline.kind === 'recurring' && deadline.day === null
}

function isSaidNear(one: DeadlineFound, index: number, rhythms: readonly DeadlineFound[]): boolean {
  return rhythms.slice(Math.max(0, index - 8), index + 9).some((other) => {
    if (other === one || one.deadline.kind !== 'recurring' || other.deadline.kind !== 'recurring') return false
    if (other.deadline.every !== one.deadline.every || Math.abs(startOf(other) - startOf(one)) > near) return false
    return !isOpen(other) || startOf(other) < startOf(one)
  })
}
