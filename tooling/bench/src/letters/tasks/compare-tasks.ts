import type { LetterReading, ObligationReading } from '@vnit/domain'
import { deadlineLines } from '@vnit/letters'
import { foldWords } from '../fold-words.ts'
import type { ExpectedTask, TaskLetter } from './task-letters.ts'

/** A task as it was read; several deadlines of the same words are one task. */
export type ReadTask = {
  from: number
  to: number
  words: string
  leads: string
  coordinates: string
  by: string
  kind: string
}

/** A pair of what was expected and what was read for it, with what of it is right. */
export type Pair = {
  expected: ExpectedTask
  read: ReadTask
  lead: boolean
  coordinate: boolean
  by: boolean
  kind: boolean
}

export type Compared = {
  letter: TaskLetter
  pairs: Pair[]
  missed: ExpectedTask[]
  invented: ReadTask[]
  asked: number
  read: number
}

/** What was read in a letter beside what a person reads in it. Optional tasks count on neither side. */
export function compared(letter: TaskLetter, reading: LetterReading): Compared {
  const read = tasksRead(reading)
  const left = new Set(read)
  const pairs: Pair[] = []
  const missed: ExpectedTask[] = []
  for (const expected of letter.tasks) {
    const best = [...left].toSorted((a, b) => shared(expected, b) - shared(expected, a))[0]
    if (best === undefined || shared(expected, best) === 0) {
      if (!expected.optional) missed.push(expected)
      continue
    }
    left.delete(best)
    if (!expected.optional) pairs.push(paired(expected, best))
  }
  const invented = [...left]
  return { letter, pairs, missed, invented, asked: pairs.length + missed.length, read: pairs.length + invented.length }
}

/** How much of both is the same words; nothing when the shorter lies outside or the longer is far longer. */
function shared(a: { from: number; to: number }, b: { from: number; to: number }): number {
  const common = Math.min(a.to, b.to) - Math.max(a.from, b.from)
  const [shorter, longer] = [a.to - a.from, b.to - b.from].toSorted((one, two) => one - two) as [number, number]
  return common < shorter * 0.8 || common < longer * 0.3 ? 0 : common / longer
}

function paired(expected: ExpectedTask, read: ReadTask): Pair {
  return {
    expected,
    read,
    lead: expected.leads.some((way) => bag(way) === read.leads),
    coordinate: expected.coordinates.some((way) => bag(way) === read.coordinates),
    by: expected.by.includes(read.by),
    kind: expected.kinds.length === 0 ? read.kind !== 'report' : expected.kinds.includes(read.kind),
  }
}

function tasksRead({ obligations, addressees, text }: LetterReading): ReadTask[] {
  const everyone = bag(addressees.map(({ words }) => words).join(' '))
  const bySpans = Map.groupBy(obligations, ({ spans }) => JSON.stringify(spans))
  return [...bySpans.values()].map((several) => {
    const [first] = several as [ObligationReading]
    const { from, to } = first.spans[0] ?? { from: 0, to: 0 }
    const named = (role: string) =>
      bag(
        first.parties
          .filter((party) => party.role === role)
          .map(({ words }) => words)
          .join(' '),
      )
    const leads = named('lead')
    return {
      from,
      to,
      words: text.slice(from, to),
      leads: leads === everyone ? '' : leads,
      coordinates: named('coordinate'),
      by: deadlinesOf(several),
      kind: first.kind,
    }
  })
}

function deadlinesOf(several: ObligationReading[]): string {
  const lines = deadlineLines(
    several.map(({ deadline, deadlineSpans }) => ({
      deadline,
      provisionKey: null,
      spans: deadlineSpans,
      confidence: 1,
      repairs: [],
    })),
  )
  return lines.map(({ date, rule }) => date ?? rule).join('+') || 'none'
}

/** The words of names, in any order and however they were cut, without the little words between them. */
function bag(names: string): string {
  return (foldWords(names).match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !['các', 'và'].includes(word))
    .toSorted()
    .join(' ')
}
