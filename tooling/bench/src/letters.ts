import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { type Figures, figuresOf } from './figures.ts'
import { corpusCases, type LetterCase, sweptCases } from './letters/cases.ts'
import { type AnyField, calibrationOf, type Judged, judge, type Scores, scoresOf } from './letters/evaluate.ts'
import { corpusDoubts } from './letters/doubts.ts'
import { folderCases } from './letters/folder.ts'
import { hostileOf } from './letters/hostile.ts'
import { printCalibration, printScores, printWorst, printWorstOverall } from './letters/print.ts'
import { read } from './letters/reader.ts'
import { extraNames, fieldNames } from './letters/score.ts'
import { scanned } from './letters/scan.ts'
import { curveOf, speedOf } from './letters/speed.ts'
import { taskScores } from './letters/tasks/task-scores.ts'
import { measureInTurn } from './measure.ts'
import { tell } from './world.ts'

/**
 * How well and how fast official documents are read.
 * `--folder DIR` scores DIR/docs/*.txt against DIR/labels/*.json; `--show FIELD` lists the faults of a field, of the
 * tuned documents only unless `--aside`; `--seed N` gives other damage; `--dump DIR` writes the tuned cases out;
 * `--sweep` takes every document in every layout; `--quick` leaves speed and safety out, `--hostile` reads 100,000 hostile texts instead of 2,000.
 */
export async function lettersBench(): Promise<Figures> {
  const { values: asked } = parseArgs({
    args: process.argv.slice(3).filter((word) => word !== '--'),
    options: {
      folder: { type: 'string' },
      show: { type: 'string', multiple: true, default: [] },
      only: { type: 'string' },
      most: { type: 'string', default: '40' },
      seed: { type: 'string', default: '20150413' },
      aside: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      hostile: { type: 'boolean', default: false },
      sweep: { type: 'boolean', default: false },
      dump: { type: 'string' },
    },
  })
  const ours = () => (asked.sweep ? sweptCases() : corpusCases(Number(asked.seed)))
  for (const doubt of corpusDoubts()) tell(`corpus: ${doubt}`)
  const all = asked.folder === undefined ? ours() : folderCases(asked.folder)
  const cases = all.filter(({ name }) => asked.only === undefined || name.includes(asked.only))
  if (asked.dump !== undefined)
    dump(
      cases.filter(({ aside }) => !aside || asked.aside),
      asked.dump,
    )
  const judged = cases.map((letter) => judge(letter, read))
  const scores = printed(judged, asked.folder === undefined)
  const shown = judged.filter(({ letter }) => asked.aside || !letter.aside)
  const names = asked.show.flatMap((several) => several.split(','))
  const tasks =
    asked.folder === undefined ? { tasks: taskScores({ faults: names.includes('tasks'), aside: asked.aside }) } : {}
  for (const name of names.filter((one) => one !== 'tasks'))
    if (isField(name)) printWorst(shown, name, Number(asked.most))
  printWorstOverall(shown, Math.min(Number(asked.most), 15))
  const calibration = calibrationOf(judged)
  printCalibration(calibration)
  const texts = cases.map(({ text }) => text)
  const times = await measureInTurn(texts, {
    ours: async (text) => read(text),
    limit: async (text) => scanned(text),
    warmUp: Math.min(20, texts.length),
  })
  const beyond = asked.quick || asked.folder !== undefined ? {} : speedAndSafety(cases, asked.hostile ? 100_000 : 2_000)
  return figuresOf('letters', times.ours, times.limit, { ...scores, ...tasks, calibration, ...beyond })
}

function speedAndSafety(cases: LetterCase[], texts: number): object {
  return { speed: speedOf(cases, { seconds: 4 }), curve: curveOf(cases), hostile: hostileOf(texts, 20_150_413) }
}

function printed(judged: Judged[], isCorpus: boolean): Record<string, Summary> {
  const groups: [string, (one: Judged) => boolean][] = isCorpus
    ? [
        ['tuned, clean', ({ letter }) => !letter.aside && letter.condition === 'clean'],
        ['tuned, damaged', ({ letter }) => !letter.aside && letter.condition === 'damaged'],
        ['aside, clean', ({ letter }) => letter.aside && letter.condition === 'clean'],
        ['aside, damaged', ({ letter }) => letter.aside && letter.condition === 'damaged'],
      ]
    : [['folder', () => true]]
  return Object.fromEntries(
    groups.flatMap(([title, belongs]) => {
      const these = judged.filter(belongs)
      if (these.length === 0) return []
      const scores = scoresOf(these)
      printScores(title, scores)
      return [[title, summary(scores)]]
    }),
  )
}

type Summary = { documents: number; meanF1: number; invented: number; f1: Record<string, number> }

function summary({ documents, meanF1, invented, fields }: Scores): Summary {
  const f1 = Object.fromEntries(fieldNames.map((name) => [name, rounded(fields[name].f1)]))
  return { documents, meanF1: rounded(meanF1), invented, f1 }
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000
}

function isField(name: string): name is AnyField {
  if ([...fieldNames, ...extraNames].some((known) => known === name)) return true
  throw new Error(`No such field: ${name}. One of: ${fieldNames.join(', ')}`)
}

/** The cases as files, in the form that --folder reads. */
function dump(cases: LetterCase[], folder: string): void {
  mkdirSync(join(folder, 'docs'), { recursive: true })
  mkdirSync(join(folder, 'labels'), { recursive: true })
  for (const { name, text, label } of cases) {
    writeFileSync(join(folder, 'docs', `${name}.txt`), text)
    writeFileSync(join(folder, 'labels', `${name}.json`), `${JSON.stringify(label, null, 2)}\n`)
  }
}
