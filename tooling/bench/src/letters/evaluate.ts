import { tell } from '../world.ts'
import type { LetterCase } from './cases.ts'
import { nothing } from './label.ts'
import type { Read } from './reader.ts'
import {
  compared,
  type ExtraName,
  extraNames,
  type FieldName,
  fieldNames,
  type FieldScore,
  scoreOf,
  type Tally,
} from './score.ts'

export type AnyField = FieldName | ExtraName

/** A case with what was read of it, field by field. */
export type Judged = { letter: LetterCase; read: Read; tallies: Record<AnyField, Tally> }

export function judge(letter: LetterCase, read: (text: string) => Read): Judged {
  const got = readOrNothing(letter, read)
  const tallies = [...fieldNames, ...extraNames].map((name) => [name, compared(name, letter.label, got.line)] as const)
  return { letter, read: got, tallies: Object.fromEntries(tallies) as Record<AnyField, Tally> }
}

/** A text that makes the reader throw is a text of which nothing was read. */
function readOrNothing(letter: LetterCase, read: (text: string) => Read): Read {
  try {
    return read(letter.text)
  } catch (thrown) {
    tell(`${letter.name} threw ${String(thrown)}`)
    return { line: nothing, sure: {} }
  }
}

export type Scores = { documents: number; meanF1: number; invented: number; fields: Record<AnyField, FieldScore> }

/** The score of each field and their mean; `invented` counts values said where there is nothing to be read. */
export function scoresOf(judged: Judged[]): Scores {
  const entries = [...fieldNames, ...extraNames].map(
    (name) => [name, scoreOf(judged.map(({ tallies }) => tallies[name]))] as const,
  )
  const fields = Object.fromEntries(entries) as Record<AnyField, FieldScore>
  const scored = fieldNames.map((name) => fields[name])
  return {
    documents: judged.length,
    meanF1: scored.reduce((sum, { f1 }) => sum + f1, 0) / scored.length,
    invented: scored.reduce((sum, { invented }) => sum + invented, 0),
    fields,
  }
}

export type CalibrationRow = { from: number; to: number; values: number; right: number }

const steps = [0.9, 0.8, 0.7, 0.5, 0]

/** Of the values said with so much confidence, how many were right. */
export function calibrationOf(judged: Judged[]): CalibrationRow[] {
  const said = judged.flatMap(({ read, letter }) =>
    fieldNames.flatMap((name) => {
      const sure = read.sure[name] ?? []
      return valuesOf(read, name).flatMap((value, place) => {
        const confidence = sure[place]
        if (confidence === undefined) return []
        const alone = { ...read.line, [name]: value }
        return [{ confidence, right: compared(name, letter.label, alone).right > 0 }]
      })
    }),
  )
  return steps.map((from, place) => {
    const to = steps[place - 1] ?? 1.01
    const inside = said.filter(({ confidence }) => confidence >= from && confidence < to)
    return { from, to: Math.min(to, 1), values: inside.length, right: inside.filter(({ right }) => right).length }
  })
}

/** The values of a field one by one, each in the shape of the field. */
function valuesOf({ line }: Read, name: FieldName): unknown[] {
  const value = line[name]
  if (Array.isArray(value)) return value.map((item) => [item])
  return value === null ? [] : [value]
}
