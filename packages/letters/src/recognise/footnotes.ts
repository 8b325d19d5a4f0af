import { type DeadlineFound, startOf } from '../deadlines/found.ts'
import { beginningIn } from '../deadlines/in-order.ts'
import type { View } from '../text/view.ts'
import { matchesOf } from '../text/matches-of.ts'

type Stretch = { from: number; to: number }

const note = /(?:^|\n)[ \t]*\[(\d{1,2})\][ \t]/g
/** A note says its time within so many characters. */
const longest = 1000
const mark = /\[(\d{1,2})\]/g

/** The deadlines that a note at the foot says for the words which point to it: "… phần mềm[2]" and "[2] Chậm nhất …". */
export function deadlinesOfNotes(
  view: View,
  deadlines: readonly DeadlineFound[],
): (at: Stretch) => readonly DeadlineFound[] {
  const notes = notesIn(view)
  if (notes.size === 0) return () => []
  return ({ from, to }) =>
    matchesOf(mark, view.text.slice(from, to)).flatMap(({ 1: number = '' }) => {
      const said = notes.get(number)
      return said === undefined || said.from < to ? [] : beginningIn(deadlines, startOf, said.from, said.to)
    })
}

function notesIn(view: View): Map<string, Stretch> {
  const notes = new Map<string, Stretch>()
  if (!view.text.includes('[1]') && !view.text.includes('[2]')) return notes
  const found = matchesOf(note, view.text)
  found.forEach(({ index, 0: words, 1: number = '' }, place) => {
    const from = index + words.length
    const next = Math.min(found[place + 1]?.index ?? view.text.length, from + longest)
    const blank = view.text.slice(from, next).indexOf('\n\n')
    notes.set(number, { from, to: blank === -1 ? next : from + blank })
  })
  return notes
}
