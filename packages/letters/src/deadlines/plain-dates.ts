import { theDay } from './day-forms.ts'
import type { Time } from './when.ts'

const plain =
  /ngay ?(\d{1,2})(?: ?thang ?| ?[/.] ?)(\d{1,2})(?: ?,? ?nam ?| ?[/.-] ?)((?:19|20)\d\d)(?!\d| ?[/-] ?[a-z\d]| ?\d{1,2}(?!\d))/g

/**
 * The dates that are printed whole and without damage: most of what a letter says of time, nearly all of it of the
 * documents that it cites. What they take is read by no other form.
 */
export function plainDatesIn(folded: string): Time[] {
  const dates: Time[] = []
  plain.lastIndex = 0
  for (let match = plain.exec(folded); match !== null; match = plain.exec(folded)) {
    const whens = theDay(match[1], match[2], match[3])
    if (whens !== null) dates.push({ form: 'day', whens, from: match.index, to: match.index + match[0].length })
  }
  return dates
}
