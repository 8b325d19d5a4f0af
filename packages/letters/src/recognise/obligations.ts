import type { AddresseeReading, DocumentType, ObligationReading, Party, Repair, TaskKind } from '@vnit/domain'
import { type DeadlineFound, startOf } from '../deadlines/found.ts'
import { beginningIn } from '../deadlines/in-order.ts'
import { oneLine } from '../text/anchor.ts'
import { foldEach, mendsIn, spanOf, type View } from '../text/view.ts'
import type { Known } from '../resolve/meaning.ts'
import { deadlinesOfNotes } from './footnotes.ts'
import { distinct } from './named-parties.ts'
import { carriersOf, owner } from './parties.ts'
import type { Provision } from './provisions.ts'
import { readReceiver } from './report-words.ts'
import { summaryOf } from './summary.ts'
import { type TaskFound, tasksOfProvisions } from './tasks.ts'

type Letter = {
  provisions: Provision[]
  addressees: AddresseeReading[]
  known: Known
  type: DocumentType | null
  /** The deadlines of the whole document: a task has those that stand in its words. */
  deadlines: readonly DeadlineFound[]
}

/** What the letter asks for, one obligation per task and per report, each with who takes part and by when. */
export function readObligations(view: View, letter: Letter): ObligationReading[] {
  const inNotes = deadlinesOfNotes(view, letter.deadlines)
  return tasksOfProvisions(view, letter).flatMap((task) => obligations(view, letter, task, inNotes(task.at)))
}

function obligations(
  view: View,
  letter: Letter,
  task: TaskFound,
  noted: readonly DeadlineFound[],
): ObligationReading[] {
  const { at, isReport, provision } = task
  const near = [task.at, ...task.more].flatMap((stretch) => deadlinesOf(letter.deadlines, stretch, isReport))
  const deadlines = near.length > 0 ? near : noted
  const text = oneLine(view.text.slice(at.from, at.to))
  const misspelt = near.flatMap(({ repairs }) => repairs).filter(({ was }) => was.length > 1)
  const spans = [at, ...task.more].map(({ from, to }) => spanOf(view, from, to))
  const base = {
    provisionKey: provision.key,
    kind: kindOf(foldEach(text), isReport, deadlines, letter.type),
    summary: summaryOf(view.text.slice(task.work.from, task.work.to), misspelt),
    parties: partiesOf(view, task, letter),
    receiver: isReport ? readReceiver(view, at) : null,
    spans,
    repairs: distinctRepairs([...mendsIn(view, spans), ...misspelt]),
  }
  if (deadlines.length === 0)
    return [{ ...base, deadline: { kind: 'none', words: '' }, deadlineSpans: [], confidence: isReport ? 0.7 : 0.92 }]
  return deadlines.map(({ deadline, at: stretches, confidence }) => ({
    ...base,
    deadline,
    deadlineSpans: stretches.map(({ from, to }) => spanOf(view, from, to)),
    confidence,
  }))
}

/** The deadlines in the words of a task. Clauses, open rhythms and "theo quy định" bound only reports, and only without a time. */
function deadlinesOf(
  all: readonly DeadlineFound[],
  { from, to }: { from: number; to: number },
  isReport: boolean,
): DeadlineFound[] {
  const inside = beginningIn(all, startOf, from, to)
  const timed = inside.filter(({ deadline }) => deadline.kind !== 'clause' && deadline.kind !== 'pending')
  if (!isReport) return timed.filter(({ deadline }) => deadline.kind !== 'recurring' || deadline.day !== null)
  return timed.length > 0 ? timed : inside.slice(0, 1)
}

/** Those named with the task; under a lead-in that charges somebody, those carry it and the addressees owe it. */
function partiesOf(view: View, { leads, coordinates, parent }: TaskFound, { addressees, known }: Letter): Party[] {
  if (leads.length > 0) return distinct([...leads, ...coordinates]).slice(0, mostParties)
  const carriers = coordinates.length > 0 || parent === null ? coordinates : carriersOf(view, parent, known)
  return carriers.length === 0 ? [] : distinct([...addressees.map(owner), ...carriers]).slice(0, mostParties)
}

function distinctRepairs(repairs: Repair[]): Repair[] {
  return repairs
    .filter((one, place) => repairs.findIndex(({ was, became }) => was === one.was && became === one.became) === place)
    .slice(0, 50)
}

/** No task has more parties than a person could check. */
const mostParties = 50

function kindOf(
  folded: string,
  isReport: boolean,
  deadlines: readonly DeadlineFound[],
  type: DocumentType | null,
): TaskKind {
  if (isReport) return 'report'
  if (deadlines.length > 0) return 'task'
  if (/^[^.]{0,150}pho bien|^[^.]{0,40}quan triet/.test(folded) && !/^\s*tiep tuc/.test(folded)) return 'information'
  const standing =
    /^\s*(?:-\s*)?(?:tiep tuc|thuong xuyen|tang cuong|day manh|nang cao|duy tri|luu y|trong qua trinh|tuan thu|chu dong|thuc hien dong bo|uu tien)/
  return type === 'directive' || standing.test(folded) ? 'standing-duty' : 'task'
}
