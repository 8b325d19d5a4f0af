import type { AddresseeReading, Party } from '@vnit/domain'
import type { View } from '../text/view.ts'
import type { Known } from '../resolve/meaning.ts'
import { namesAt } from './bodies.ts'
import { bodyWord, spaced } from './body-words.ts'
import { labelled } from './labelled-parties.ts'
import { distinct, lineOf, listed } from './named-parties.ts'
import { knownPrefix, subjectOf } from './subjects.ts'
import { matchesOf } from '../text/matches-of.ts'

type Stretch = { from: number; to: number }

/** Who takes part in some words. `told`: the words tell of what was done; `asks`: they ask somebody, be it nobody in particular. */
export type Taking = { leads: Party[]; coordinates: Party[]; told: boolean; asks: boolean }

/** Asks who takes part, and remembers the answer: the same words are asked about more than once. */
export function takings(view: View, known: Known): (within: Stretch) => Taking {
  const answered = new Map<string, Taking>()
  return ({ from, to }) => {
    const key = `${from} ${to}`
    const before = answered.get(key)
    if (before !== undefined) return before
    const taking = takingPart(view, { from, to }, known)
    answered.set(key, taking)
    return taking
  }
}

/** Who takes part, as these words say it: who is told to do it, with whom, and whom they are to charge with it. */
export function takingPart(view: View, within: Stretch, known: Known): Taking {
  const line = lineOf(view, within)
  const folded = view.folded.slice(within.from, within.to)
  const said = mayBeLabelled.test(folded) ? labelled(view, within, line, known) : nobody
  const subject = subjectOf(line, known)
  const named = subject === null ? [] : listed(view, within, line, subject, 'lead', known)
  const told = subject !== null && /^(?:đã|đang|sẽ|xin|trân trọng|nhận được)\s/u.test(line.slice(subject.next))
  const done = subject?.next ?? 0
  return {
    leads: distinct([...named, ...said.leads]),
    coordinates: distinct([
      ...(folded.includes('phoi') ? together(view, within, line, known) : []),
      ...said.coordinates,
      ...(mayCharge.test(folded) ? charged(view, within, line, done, known) : []),
    ]),
    told,
    asks: subject !== null && !told,
  }
}

const nobody = { leads: [], coordinates: [] }
/** Looking for these words alone is quicker than the rules about them. */
const mayBeLabelled =
  /(?:chu\s+tri|dau\s+moi|phu\s+trach|thuc\s+hien|phan\s+cong|trach\s+nhiem|phoi\s+hop)\s*[:),;]|do\s[^.;]{4,120}(?:chu\s+tri|phu\s+trach)/
const mayCharge = /(?<![a-z])(?:chi\s+dao|giao)\s/

const jointly = spaced(
  String.raw`(?<!\p{L})phối hợp(?: chặt chẽ| thường xuyên)?(?:,? (?:và )?(?:thống nhất|trao đổi))?(?: (?:với|cùng))? (?=${bodyWord})`,
  'giu',
)

/** Those with whom it is to be done. */
function together(view: View, within: Stretch, line: string, known: Known): Party[] {
  return matchesOf(jointly, line).flatMap(({ index, 0: words }) => {
    const names = namesAt(line, index + words.length)
    return names === null ? [] : listed(view, within, line, names, 'coordinate', known)
  })
}

const charging = spaced(String.raw`(?<!\p{L})(?:[cC]hỉ đạo|giao)\s+`, 'gu')

/** Those whom the one told is to charge with it: "chỉ đạo Sở … thực hiện". */
function charged(view: View, within: Stretch, line: string, from: number, known: Known): Party[] {
  return matchesOf(charging, line).flatMap(({ index, 0: words }) => {
    if (index < from) return []
    const found = namesAt(line, index + words.length)
    const names = found?.ends === 'stop' ? knownPrefix(line, found, known) : found
    if (names === null) return []
    return listed(view, within, line, names, 'coordinate', known).filter(
      ({ words: said, means }) => means.kind !== 'unknown' || isProper(said),
    )
  })
}

/** "Chi cục Kiểm lâm", "các đơn vị chuyên trách về CNTT", against "các trường học". */
function isProper(words: string): boolean {
  return /^(?:các )?\p{Lu}|chuyên trách/u.test(words)
}

/** Whom a lead-in charges with what stands below it. */
export function carriersOf(view: View, within: Stretch, known: Known): Party[] {
  return charged(view, within, lineOf(view, within), 1, known)
}

/** The addressee as the one who owes the task. */
export function owner({ words, means, spans }: AddresseeReading): Party {
  return { role: 'lead', words, means, spans }
}
