import type { Repair } from '@vnit/domain'
import { oneLine } from '../text/anchor.ts'

/** The words of a task on one line, mended, without the mark at their end; long ones are cut at a word. */
export function summaryOf(text: string, repairs: readonly Repair[]): string {
  const mended = repairs.reduce((words, { was, became }) => words.replace(was, () => became), oneLine(text))
  const words = mended.replace(/[;,:.]+$/, '').replace(/\.\/$/, '')
  if (words.length <= 600) return words || '…'
  return `${words.slice(0, 600).replace(/\s\S*$/, '')}…`
}
