import type { AddresseeReading, DocumentType, Party } from '@vnit/domain'
import { type DeadlineFound, startOf } from '../deadlines/found.ts'
import { beginningIn } from '../deadlines/in-order.ts'
import { flat, type View } from '../text/view.ts'
import type { Known } from '../resolve/meaning.ts'
import { type Heads, headOf, isPartOfTask, isPurpose, isTitle, saysNothing } from './headings.ts'
import { lineOf, type Taking, takings } from './parties.ts'
import type { Provision } from './provisions.ts'
import { asksBelow, isPassedOn, itemAsks, paragraphAsks, type Setting } from './requests.ts'
import { sendsIn, taskParts } from './task-parts.ts'
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

/** The tasks of all provisions, in the order of the text. */
export function tasksOfProvisions(view: View, letter: Letter): TaskFound[] {
  const { provisions, known, deadlines, type } = letter
  const byKey = new Map(provisions.map((provision) => [provision.key, provision]))
  const below = Map.groupBy(provisions, ({ parentKey }) => parentKey)
  const heads = new Map<string, Heads>()
  const purposes = new Set<string>()
  const tasks: TaskFound[] = []
  const takingIn = takings(view, known)
  let mood: Setting['mood'] = 'none'
  let header: ReturnType<typeof headerOf> = null
  let told: Party[] = []

  for (const provision of provisions) {
    const { key, level, cells } = provision
    const parent = byKey.get(provision.parentKey ?? '') ?? null
    const above = parent === null ? undefined : heads.get(parent.key)
    if (above !== undefined) heads.set(key, above)
    if (cells !== null) {
      const heading = headerOf(view, cells)
      if (heading !== null) header = heading
      else if (header !== null) tasks.push(...rowTasks(view, provision, header, known))
      continue
    }
    if (level > 0 || provision.text.length > 150) header = null
    if (/^\[\d{1,2}\]/.test(provision.text)) continue
    const folded = flat(view, provision)
    const kids = (below.get(key) ?? []).filter((kid) => kid.cells === null)
    if (parent !== null && purposes.has(parent.key)) purposes.add(key)
    else if (level > 0 && level <= 4 && (kids.length > 0 || isTitle(provision.text)) && isPurpose(folded))
      purposes.add(key)
    if (level > 0 && level < 3) told = []
    if (level > 0 && level < 3 && !purposes.has(key) && kids.length > 0) mood = 'section'
    if (level === 0) mood = asksBelow(view, provision) ?? mood
    if (level === 0 && provision.leadsIn && letter.addressees.length === 0)
      told = asksBelow(view, provision) === 'asked' ? takingIn(provision).leads : []
    if (isPartOfTask(folded) && parent !== null && parent.level > 0) continue

    const parts = kids.filter((kid) => isPartOfTask(flat(view, kid)))
    const others = (below.get(key) ?? []).length - parts.length
    if (level > 0 && isInCapitals(provision)) continue
    if (others > 0) {
      const head = headOf(view, provision, known)
      if (head !== null) {
        heads.set(key, head)
        continue
      }
      if (level > 0 && gathers(provision)) continue
    }
    const setting: Setting = {
      type,
      isLed: above !== undefined || parts.length > 0,
      isTitled: parent !== null,
      mood,
      isTimed: beginningIn(deadlines, startOf, provision.from, provision.to).length > 0,
      isReport: sendsIn(lineOf(view, provision), folded, true),
      who: once(() => whoIn(takingIn(provision))),
    }
    if (purposes.has(key) && !(setting.isTimed && setting.isReport) && setting.who() !== 'named') continue
    const asked = level === 0 ? paragraphAsks(view, provision, setting) : itemAsks(view, provision, setting)
    if (asked === null) continue
    const found = taskParts(view, asked, deadlines, takingIn).map(({ at, isReport, taking }): TaskFound => {
      const said = parts.map((kid) => takingIn(kid))
      const passedOn = level === 0 && letter.addressees.length > 0 && isPassedOn(lineOf(view, provision))
      const own = passedOn ? [] : [...taking.leads, ...said.flatMap(({ leads }) => leads)]
      const inherited = own.length === 0 && level > 0 ? (above ?? { leads: told, coordinates: [] }) : above
      const led = own.length > 0 ? own : (inherited?.leads ?? [])
      return {
        provision,
        parent,
        at,
        work: at,
        more: parts.map(({ from, to }) => ({ from, to })),
        isReport,
        leads: led,
        coordinates: [
          ...taking.coordinates,
          ...said.flatMap(({ coordinates }) => coordinates),
          ...(own.length > 0 ? [] : (inherited?.coordinates ?? [])),
        ],
      }
    })
    if (level === 0 && mood === 'none' && found.length > 0) mood = 'asked'
    tasks.push(...(isPartOfItem(parent, above) ? found.filter(({ at }) => hasTime(deadlines, at)) : found))
  }
  return tasks
}

function whoIn({ leads, told, asks }: Taking): ReturnType<Setting['who']> {
  if (told) return 'told'
  return asks || leads.length > 0 ? 'named' : null
}

/** A question that is answered once, when somebody asks. */
function once<Answer>(ask: () => Answer): () => Answer {
  let answered: { answer: Answer } | null = null
  return () => (answered ??= { answer: ask() }).answer
}

/** "II. TỔ CHỨC THỰC HIỆN". */
function isInCapitals({ level, text }: Provision): boolean {
  return text === text.toUpperCase() && (level < 3 || /\p{L}{2,}\s+\p{L}{2,}/u.test(text))
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
