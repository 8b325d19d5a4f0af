import type { Day } from '@vnit/domain/time'
import { readDay } from '../../lib/days.ts'

const inFull = /(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/iu
const inFigures = /(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/u

/** The day that some words of a letter name: "ngày 14 tháng 9 năm 2016", "14/9/2016"; null when they name none. */
export function dayInWords(words: string): Day | null {
  const [, date, month, year] = inFull.exec(words.normalize('NFC')) ?? inFigures.exec(words) ?? []
  return date && month && year ? readDay(`${date}/${month}/${year}`) : null
}
