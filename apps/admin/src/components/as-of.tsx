import { Button } from '@mantine/core'
import type { Day } from '@vnit/domain/time'
import { writeDay } from '../lib/days.ts'
import { useWords } from '../lib/words.ts'
import { partsWords } from '../words/parts/index.ts'
import { DayPicker } from './day-picker.tsx'
import { IconHistory } from './icons.ts'
import css from './as-of.module.css'

type AsOfProps = { day: Day | null; onChange: (day: Day | null) => void }

/** Shows a table as it stood on any day; without a day, as it stands today. */
export function AsOf({ day, onChange }: AsOfProps) {
  const words = useWords(partsWords)
  return (
    <div className={css['as-of']}>
      <DayPicker label={words.asOf} value={day} placeholder={words.asOfToday} onChange={onChange} clearable />
    </div>
  )
}

/** Says that another day than today is shown, with the way back. */
export function AsOfNotice({ day, onChange }: AsOfProps) {
  const words = useWords(partsWords)
  if (day === null) return null
  return (
    <div className={css['notice']} role="status">
      <IconHistory aria-hidden />
      <span>{words.asOfNotice(writeDay(day))}</span>
      <Button size="compact-md" variant="outline" onClick={() => onChange(null)}>
        {words.asOfToday}
      </Button>
    </div>
  )
}
