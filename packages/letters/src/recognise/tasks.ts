import type { AddresseeReading, DocumentType, Party } from '@vnit/domain'
import { type DeadlineFound, startOf } from '../deadlines/found.ts'
import { beginningIn } from '../deadlines/in-order.ts'
import { flat, type View } from '../text/view.ts'
import type { Known } from '../resolve/meaning.ts'
import { once } from '../text/once.ts'
import { type Heads, headOf, isPartOfTask, isPurpose, isTitle, saysNothing } from './headings.ts'
import { lineOf } from './named-parties.ts'
import { type Taking, takings } from './parties.ts'
import type { Provision } from './provisions.ts'
import { asksBelow, isPassedOn, itemAsks, paragraphAsks, type Setting } from './requests.ts'
import { sendsIn, type Task, taskParts } from './task-parts.ts'
import { headerOf, rowTask } from './task-rows.ts'

type Stretch = { from: number; to: number }

/** A task with its place: its words (`work` of them in a row of a plan), and what is said of it elsewhere. */
export type TaskFound = {
  provision: Provision
  parent: Provision | null
  at: Stretch
  work: Stretch
  /** "Cơ quan chủ trì: …", "Thời gian hoàn thành: …" below it. */
  more: Stretch[]
  isReport: boolean
  leads: Party[]
  coordinates: Party[]
}

type Letter = {
  provisions: readonly Provision[]
  addressees: readonly AddresseeReading[]
  known: Known
  type: DocumentType | null
  deadlines: readonly DeadlineFound[]
}

/** What is remembered from one provision to the next. */
type Walk = {
  letter: Letter
  byKey: ReadonlyMap<string, Provision>
  below: ReadonlyMap<string | null, Provision[]>
  takingIn: (within: Stretch) => Taking
  /** Who leads what stands below a provision. */
  heads: Map<string, Heads>
  /** Provisions that explain, with all below them. */
  purposes: Set<string>
  mood: Setting['mood']
  /** The columns of the table whose rows come now. */
  header: ReturnType<typeof headerOf>
  /** Whom a lead-in told, where the letter has no addressees. */
  told: Party[]
}

/** The tasks of all provisions, in the order of the text. */
export function tasksOfProvisions(view: View, letter: Letter): TaskFound[] {
  const { provisions, known } = letter
  const walk: Walk = {
    letter,
    byKey: new Map(provisions.map((provision) => [provision.key, provision])),
    below: Map.groupBy(provisions, ({ parentKey }) => parentKey),
    takingIn: takings(view, known),
    heads: new Map(),
    purposes: new Set(),
    mood: 'none',
    header: null,
    told: [],
  }
  return provisions.flatMap((provision, place) => {
    if (provision.isAttached && provisions[place - 1]?.isAttached === false) startAnew(walk)
    const parent = walk.byKey.get(provision.parentKey ?? '') ?? null
    const above = parent === null ? undefined : walk.heads.get(parent.key)
    if (above !== undefined) walk.heads.set(provision.key, above)
    return provision.cells === null ? inWords(view, walk, { provision, parent, above }) : inRow(view, walk, provision)
  })
}

/** What is attached begins without what the letter before it said. */
function startAnew(walk: Walk): void {
  walk.mood = 'none'
  walk.header = null
  walk.told = []
}

function inRow(view: View, walk: Walk, provision: Provision): TaskFound[] {
  const heading = headerOf(view, provision.cells ?? [])
  if (heading !== null) walk.header = heading
  else if (walk.header !== null) return rowTasks(view, provision, walk.header, walk.letter.known)
  return []
}

type Place = { provision: Provision; parent: Provision | null; above: Heads | undefined }

function inWords(view: View, walk: Walk, place: Place): TaskFound[] {
  const { provision, parent, above } = place
  const { key, level, text } = provision
  if (level > 0 || text.length > 150) walk.header = null
  if (/^\[\d{1,2}\]/.test(text)) return []
  const said = { line: lineOf(view, provision), folded: flat(view, provision) }
  const kids = walk.below.get(key) ?? []
  remember(walk, place, said, kids)
  if (parent !== null && parent.level > 0 && isPartOfTask(said.folded)) return []
  if (level > 0 && isInCapitals(provision)) return []

  const parts = kids.filter((kid) => kid.cells === null && isPartOfTask(flat(view, kid)))
  if (kids.length > parts.length) {
    const head = headOf(view, provision, walk.letter.known)
    if (head !== null) walk.heads.set(key, head)
    if (head !== null || (level > 0 && gathers(provision))) return []
  }
  const setting = settingOf(walk, place, said, parts)
  if (walk.purposes.has(key) && !(setting.isTimed && setting.sends()) && setting.who() !== 'named') return []
  const asked = level === 0 ? paragraphAsks(view, provision, setting) : itemAsks(provision, setting)
  if (asked === null) return []
  if (level === 0 && walk.mood === 'none') walk.mood = 'asked'
  const { deadlines } = walk.letter
  const found = taskParts(view, asked, deadlines, walk.takingIn).map((task) => taskFound(walk, place, task, parts))
  return isPartOfItem(parent, above) ? found.filter(({ at }) => hasTime(deadlines, at)) : found
}

/** What a provision changes for those behind and below it. */
function remember(walk: Walk, { provision, parent }: Place, said: Said, kids: readonly Provision[]): void {
  const { key, level, text, leadsIn } = provision
  const gathersOthers = kids.some(({ cells }) => cells === null)
  if (parent !== null && walk.purposes.has(parent.key)) walk.purposes.add(key)
  else if (level > 0 && level <= 4 && (gathersOthers || isTitle(text)) && isPurpose(said.folded)) walk.purposes.add(key)
  if (level > 0 && level < 3) {
    walk.told = []
    if (!walk.purposes.has(key) && gathersOthers) walk.mood = 'section'
  }
  if (level > 0) return
  const below = asksBelow(said)
  walk.mood = below ?? walk.mood
  if (leadsIn && walk.letter.addressees.length === 0)
    walk.told = below === 'asked' ? walk.takingIn(provision).leads : []
}

type Said = Pick<Setting, 'line' | 'folded'>

function settingOf(walk: Walk, { provision, parent, above }: Place, said: Said, parts: Provision[]): Setting {
  return {
    ...said,
    type: walk.letter.type,
    isLed: above !== undefined || parts.length > 0,
    isTitled: parent !== null,
    mood: walk.mood,
    isTimed: beginningIn(walk.letter.deadlines, startOf, provision.from, provision.to).length > 0,
    sends: () => sendsIn(said.line, said.folded, true),
    who: once(() => whoIn(walk.takingIn(provision))),
  }
}

function taskFound(walk: Walk, place: Place, { at, isReport, taking }: Task, parts: Provision[]): TaskFound {
  const { provision, parent, above } = place
  const { level, text } = provision
  const said = parts.map((part) => walk.takingIn(part))
  const isPassed = level === 0 && walk.letter.addressees.length > 0 && isPassedOn(text)
  const own = isPassed ? [] : [...taking.leads, ...said.flatMap(({ leads }) => leads)]
  const over = own.length > 0 ? undefined : (above ?? (level > 0 ? { leads: walk.told, coordinates: [] } : undefined))
  return {
    provision,
    parent,
    at,
    work: at,
    more: parts.map(({ from, to }) => ({ from, to })),
    isReport,
    leads: own.length > 0 ? own : (over?.leads ?? []),
    coordinates: [
      ...taking.coordinates,
      ...said.flatMap(({ coordinates }) => coordinates),
      ...(over?.coordinates ?? []),
    ],
  }
}

function whoIn({ leads, told, asks }: Taking): ReturnType<Setting['who']> {
  if (told) return 'told'
  return asks || leads.length > 0 ? 'named' : null
}

/** "II. TỔ CHỨC THỰC HIỆN". */
function isInCapitals({ level, text }: Provision): boolean {
  return !/\p{Ll}/u.test(text) && (level < 3 || /\p{L}{2,}\s+\p{L}{2,}/u.test(text))
}

/** An item that only gathers what stands below it: a title, "Về …:", "… thực hiện các nhiệm vụ sau:". */
function gathers({ level, text, leadsIn }: Provision): boolean {
  if (level < 3) return true
  return (
    isTitle(text) ||
    (leadsIn &&
      (text.split(' ').length <= 8 || saysNothing(text) || /^\s*(?:Về|Đối với|Công tác|Chế độ)\s/u.test(text)))
  )
}

/** The parts of a numbered item that asks for work itself belong to it, unless they have deadlines of their own. */
function isPartOfItem(parent: Provision | null, above: Heads | undefined): boolean {
  return parent !== null && parent.level >= 3 && above === undefined && !gathers(parent)
}

function hasTime(deadlines: readonly DeadlineFound[], { from, to }: Stretch): boolean {
  return beginningIn(deadlines, startOf, from, to).some(
    ({ deadline }) => deadline.kind !== 'clause' && deadline.kind !== 'pending',
  )
}

function rowTasks(
  view: View,
  provision: Provision,
  header: NonNullable<ReturnType<typeof headerOf>>,
  known: Known,
): TaskFound[] {
  const row = rowTask(view, provision.cells ?? [], header, known)
  if (row === null) return []
  return [
    {
      provision,
      parent: null,
      at: { from: provision.from, to: provision.to },
      work: row.work,
      more: [],
      isReport: false,
      leads: row.leads,
      coordinates: row.coordinates,
    },
  ]
}
