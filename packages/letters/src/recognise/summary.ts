import { oneLine } from '../text/anchor.ts'

/** The words of a task on one line, without the mark at their end; long ones are cut at a word. */
export function summaryOf(text: string): string {
  const words = oneLine(text)
    .replace(/[;,:.]+$/, '')
    .replace(/\.\/$/, '')
  if (words.length <= 600) return words || '…'
  return `${words.slice(0, 600).replace(/\s\S*$/, '')}…`
}
