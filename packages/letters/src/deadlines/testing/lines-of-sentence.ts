import type { Day } from '@vnit/domain'
import { bareView, finished } from '../../text/view.ts'
import { deadlineLines } from '../deadline-lines.ts'
import { readAllDeadlines } from '../read-all-deadlines.ts'

/** The dates and rules that a text sets, joined by semicolons, read as the body of a letter of that day. */
export function linesOfSentence(text: string, issuedOn: Day | null = '2018-06-01'): string {
  return deadlineLines(deadlinesIn(text, issuedOn))
    .map(({ date, rule }) => date ?? rule)
    .join(';')
}

/** The deadlines of a text without any cleaning before. */
export function deadlinesIn(text: string, issuedOn: Day | null = '2018-06-01') {
  const view = finished(bareView(text.normalize('NFC')))
  const context = { issuedOn, type: 'letter' as const, citations: [], provisions: [] }
  return readAllDeadlines(view, [{ from: 0, to: view.text.length }], context)
}
