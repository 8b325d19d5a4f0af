import { DateInput } from '@mantine/dates'
import type { Day } from '@vnit/domain/time'
import '@mantine/dates/styles.layer.css'
import 'dayjs/locale/vi'
import { useLanguage } from '../lib/language.tsx'
import { readDay } from '../lib/days.ts'
import { useWords } from '../lib/words.ts'
import { partsWords } from '../words/parts/index.ts'

export type DayPickerProps = {
  label?: string
  'aria-label'?: string
  description?: string
  value: Day | null
  onChange: (day: Day | null) => void
  clearable?: boolean
  required?: boolean
  disabled?: boolean
  error?: string
  min?: Day
  max?: Day
  placeholder?: string
}

/** A day: typed as 21/6/2009, 21062009 or 2009-06-21, or picked from the calendar, weeks from Monday. */
export function DayPicker({ min, max, placeholder, ...props }: DayPickerProps) {
  const words = useWords(partsWords)
  const { language } = useLanguage()
  return (
    <DateInput
      {...props}
      minDate={min}
      maxDate={max}
      valueFormat="DD/MM/YYYY"
      dateParser={readDay}
      locale={language}
      placeholder={placeholder ?? words.dayFormat}
      popoverProps={{ trapFocus: false }}
      inputMode="numeric"
    />
  )
}
