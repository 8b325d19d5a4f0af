import { tell } from '../../world.ts'
import { readingOf } from '../reader.ts'
import { type Compared, compared, type Pair } from './compare-tasks.ts'
import { taskLetters } from './task-letters.ts'

export type TaskScores = {
  letters: number
  tasks: number
  task: number
  lead: number
  coordinate: number
  by: number
  kind: number
  all: number
}

/** How well tasks are read: F1 of the task, of task and lead, of task and whatever else is said of it, and of all together. */
export function taskScores(shown: { faults: boolean; aside: boolean }): Record<string, TaskScores> {
  const all = taskLetters().map((letter) => compared(letter, readingOf(letter.text)))
  const groups: [string, Compared[]][] = [
    ['tuned', all.filter(({ letter }) => !letter.aside)],
    ['aside', all.filter(({ letter }) => letter.aside)],
  ]
  tell('\ntasks: F1 of the task, and of the task with what is said of it')
  const scores = Object.fromEntries(groups.map(([title, these]) => [title, scored(title, these)]))
  if (shown.faults) for (const one of all) if (shown.aside || !one.letter.aside) printFaults(one)
  return scores
}

function scored(title: string, these: Compared[]): TaskScores {
  const asked = sum(these, (one) => one.asked)
  const read = sum(these, (one) => one.read)
  const f1 = (right: (pair: Pair) => boolean) =>
    Math.round((20_000 * sum(these, ({ pairs }) => pairs.filter(right).length)) / (asked + read)) / 10_000
  const scores = {
    letters: these.length,
    tasks: asked,
    task: f1(() => true),
    lead: f1(({ lead }) => lead),
    coordinate: f1(({ coordinate }) => coordinate),
    by: f1(({ by }) => by),
    kind: f1(({ kind }) => kind),
    all: f1(({ lead, coordinate, by, kind }) => lead && coordinate && by && kind),
  }
  const { letters: _letters, tasks: _tasks, ...figures } = scores
  const line = Object.entries(figures).map(([name, value]) => `${name} ${value.toFixed(4)}`)
  tell(`  ${title}: ${these.length} letters, ${asked} tasks, ${line.join('  ')}`)
  return scores
}

function sum(these: Compared[], count: (one: Compared) => number): number {
  return these.reduce((total, one) => total + count(one), 0)
}

function printFaults({ letter, pairs, missed, invented }: Compared): void {
  const lines = [
    ...missed.map(({ from, to }) => `missed   ${short(letter.text.slice(from, to))}`),
    ...invented.map(({ words, leads, by }) => `invented ${short(words)} [${leads} | ${by}]`),
    ...pairs.flatMap((pair) => faultsOf(pair)),
  ]
  if (lines.length > 0) tell([`  ${letter.id}`, ...lines.map((line) => `    ${line}`)].join('\n'))
}

function faultsOf({ expected, read, ...right }: Pair): string[] {
  const said = (key: string, wanted: string[], got: string) =>
    `${key.padEnd(8)} ${short(read.words)}: wanted ${wanted.join(' || ') || '–'}, got ${got || '–'}`
  return [
    ...(right.lead ? [] : [said('lead', expected.leads, read.leads)]),
    ...(right.coordinate ? [] : [said('co', expected.coordinates, read.coordinates)]),
    ...(right.by ? [] : [said('by', expected.by, read.by)]),
    ...(right.kind ? [] : [said('kind', expected.kinds, read.kind)]),
  ]
}

function short(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  return line.length <= 90 ? line : `${line.slice(0, 60)} … ${line.slice(-25)}`
}
