import { tell } from '../world.ts'
import type { AnyField, CalibrationRow, Judged, Scores } from './evaluate.ts'
import { extraNames, fieldNames } from './score.ts'

/** The table of scores of one group of documents. */
export function printScores(title: string, { documents, meanF1, invented, fields }: Scores): void {
  tell(`\n${title}: ${documents} documents, mean F1 ${meanF1.toFixed(4)}, invented ${invented}`)
  tell(
    `  ${'field'.padEnd(15)} ${'precision'.padStart(9)} ${'recall'.padStart(9)} ${'F1'.padStart(9)} ${'values'.padStart(7)} invented`,
  )
  for (const name of [...fieldNames, ...extraNames]) {
    const { precision, recall, f1, values, invented: made } = fields[name]
    const figures = [precision, recall, f1].map((value) => value.toFixed(4).padStart(9)).join(' ')
    tell(`  ${name.padEnd(15)} ${figures} ${String(values).padStart(7)} ${made === 0 ? '' : made}`)
  }
}

export function printCalibration(rows: CalibrationRow[]): void {
  tell('\ncalibration: of the values said with this confidence so many are right')
  for (const { from, to, values, right } of rows) {
    const share = values === 0 ? '   –' : `${((100 * right) / values).toFixed(1)} %`
    tell(`  ${from.toFixed(2)}–${to.toFixed(2)}  ${share.padStart(8)}  (${right} of ${values})`)
  }
}

/** The documents in which a field went wrong, worst first, with what was expected and what was read. */
export function printWorst(judged: Judged[], name: AnyField, most: number): void {
  const bad = judged
    .map((one) => ({ one, faults: faultsOf(one, name) }))
    .filter(({ faults }) => faults > 0)
    .toSorted((a, b) => b.faults - a.faults)
  tell(`\n${name}: wrong in ${bad.length} documents`)
  for (const { one } of bad.slice(0, most)) {
    const { right, wrong, missed, invented } = one.tallies[name]
    tell(
      `  ${one.letter.name}${one.letter.damages.length === 0 ? '' : ` [${one.letter.damages.join(', ')}]`}: ${right} right`,
    )
    for (const value of missed) tell(`    expected ${value}`)
    for (const value of wrong) tell(`    got      ${value}`)
    for (const value of invented) tell(`    invented ${value}`)
  }
}

/** The documents with the most faults over all fields. */
export function printWorstOverall(judged: Judged[], most: number): void {
  const bad = judged
    .map((one) => ({ one, faults: fieldNames.reduce((sum, name) => sum + faultsOf(one, name), 0) }))
    .filter(({ faults }) => faults > 0)
    .toSorted((a, b) => b.faults - a.faults)
  tell(`\nworst of ${judged.length}: (${judged.length - bad.length} without a fault)`)
  for (const { one, faults } of bad.slice(0, most)) {
    const names = fieldNames.filter((name) => faultsOf(one, name) > 0)
    tell(`  ${String(faults).padStart(3)}  ${one.letter.name}: ${names.join(', ')}`)
  }
}

function faultsOf({ tallies }: Judged, name: AnyField): number {
  const { wrong, missed, invented } = tallies[name]
  return wrong.length + missed.length + invented.length
}
