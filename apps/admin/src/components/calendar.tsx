import { DatePicker } from '@mantine/dates'
import type { Day } from '@vnit/domain/time'
import '@mantine/dates/styles.layer.css'
import 'dayjs/locale/vi'
import { useLanguage } from '../lib/language.tsx'
import { useWords } from '../lib/words.ts'
import { partsWords } from '../words/parts/index.ts'

type CalendarProps = { value: Day | null; min?: Day; max?: Day; onChoose: (day: Day) => void }

/** The calendar of the day picker, weeks from Monday. */
export function Calendar({ value, min, max, onChoose }: CalendarProps) {
  const { language } = useLanguage()
  const { calendar } = useWords(partsWords)
  return (
    <DatePicker
      locale={language}
      value={value}
      {...(value ? { defaultDate: value } : {})}
      minDate={min}
      maxDate={max}
      monthLabelFormat={language === 'vi' ? '[Tháng] M/YYYY' : 'MMMM YYYY'}
      ariaLabels={calendar}
      onChange={(day) => day !== null && onChoose(day)}
    />
  )
}
