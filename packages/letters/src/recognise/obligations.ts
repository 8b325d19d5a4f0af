import type { AddresseeReading, DocumentType, ObligationReading, Party, TaskKind } from '@vnit/domain'
import { type DeadlineFound, startOf } from '../deadlines/found.ts'
import { beginningIn } from '../deadlines/in-order.ts'
import { oneLine } from '../text/anchor.ts'
import { flat, foldEach, spanOf, trimmed, type View } from '../text/view.ts'
import type { Known } from '../resolve/meaning.ts'
import { carriersOf, headOf, owner, partiesOf } from './parties.ts'
import type { Provision } from './provisions.ts'
import { isReportWork, readReceiver } from './report-words.ts'
import { asksFor } from './requests.ts'

type Stretch = { from: number; to: number }
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
  const { provisions, known } = letter
  const byKey = new Map(provisions.map((provision) => [provision.key, provision]))
  const parents = new Set(provisions.map(({ parentKey }) => parentKey))
  const heads = new Map(
    provisions
      .filter(({ key, level, leadsIn }) => level >= 3 && leadsIn && parents.has(key))
      .map((provision) => [provision.key, headOf(view, provision, known)] as const)
      .filter(([, leads]) => leads.length > 0),
  )
  return provisions.flatMap((provision) => {
    const parent = byKey.get(provision.parentKey ?? '') ?? null
    if (heads.has(provision.key)) return []
    const heading = heads.get(provision.parentKey ?? '') ?? []
    const place = { provision, parent, heading }
    const tasks = tasksOf(view, provision, parents.has(provision.key))
    const own = tasks.flatMap((task) => obligation(view, letter, { ...place, ...task }))
    return heading.length === 0 && isPartOfItem(parent) ? own.filter(({ deadline }) => deadline.kind !== 'none') : own
  })
}

/** The parts of a numbered item belong to it, unless they have deadlines of their own; dashes under a paragraph stand alone. */
function isPartOfItem(parent: Provision | null): boolean {
  return parent !== null && parent.level >= 3
}

type Task = { at: Stretch; isReport: boolean }

/** Where a task stands: its provision, what that hangs on, who is named above it. */
type Place = { provision: Provision; parent: Provision | null; heading: Party[] }

/** The parts between semicolons: each report by itself, everything else together as one task. */
function tasksOf(view: View, provision: Provision, hasChildren: boolean): Task[] {
  const asked = asksFor(view, provision, hasChildren)
  if (asked === null) return []
  const parts = partsOf(view, asked)
  const reports = parts.filter((part) => isReportWork(flat(view, part)))
  if (reports.length === 0) return [{ at: asked, isReport: false }]
  const tasks: Task[] = []
  for (const part of parts) {
    const isReport = reports.includes(part)
    const last = tasks.at(-1)
    if (!isReport && last !== undefined && !last.isReport) last.at.to = part.to
    else tasks.push({ at: { ...part }, isReport })
  }
  return tasks
}

function partsOf(view: View, { from, to }: Stretch): Stretch[] {
  const parts: Stretch[] = []
  let start = from
  for (const piece of view.text.slice(from, to).split(';')) {
    const [begin, end] = trimmed(view.text, start, start + piece.length)
    if (end > begin) parts.push({ from: begin, to: end })
    start += piece.length + 1
  }
  return parts
}

function obligation(view: View, letter: Letter, task: Task & Place): ObligationReading[] {
  const { at, isReport, provision } = task
  const deadlines = deadlinesOf(letter.deadlines, at, isReport)
  const text = oneLine(view.text.slice(at.from, at.to))
  const base = {
    provisionKey: provision.key,
    kind: kindOf(foldEach(text), isReport, deadlines, letter.type),
    summary: summaryOf(text),
    parties: allParties(view, task, letter),
    receiver: isReport ? readReceiver(view, at) : null,
    spans: [spanOf(view, at.from, at.to)],
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
function deadlinesOf(all: readonly DeadlineFound[], { from, to }: Stretch, isReport: boolean): DeadlineFound[] {
  const inside = beginningIn(all, startOf, from, to)
  const timed = inside.filter(({ deadline }) => deadline.kind !== 'clause' && deadline.kind !== 'pending')
  if (!isReport) return timed.filter(({ deadline }) => deadline.kind !== 'recurring' || deadline.day !== null)
  return timed.length > 0 ? timed : inside.slice(0, 1)
}

/** Parties of the task itself; under a lead-in that charges somebody, those carry it and the addressees owe it. */
function allParties(
  view: View,
  { at, provision, parent, heading }: Task & Place,
  { addressees, known }: Letter,
): Party[] {
  const own = partiesOf(view, at, addressees, known)
  if (own.length > 0) return own
  const isLater = provision.level > 0 && at.from > provision.from
  const shared = isLater ? partiesOf(view, provision, addressees, known).filter(({ role }) => role === 'lead') : []
  if (shared.length > 0) return shared
  if (heading.length > 0) return heading
  const carriers = parent === null ? [] : carriersOf(view, parent, known)
  return carriers.length === 0 ? [] : [...addressees.map(owner), ...carriers]
}

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

function summaryOf(text: string): string {
  const words = oneLine(text)
    .replace(/[;,:.]+$/, '')
    .replace(/\.\/$/, '')
  if (words.length <= 600) return words || '…'
  return `${words.slice(0, 600).replace(/\s\S*$/, '')}…`
}
