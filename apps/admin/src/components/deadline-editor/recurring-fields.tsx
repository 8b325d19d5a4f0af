import { NumberInput, Select, TextInput } from '@mantine/core'
import type { Deadline, Every } from '@vnit/domain/deadlines'
import { useWords } from '../../lib/words.ts'
import { deadlineWords } from '../../words/deadlines/index.ts'
import { choicesOf } from '../choices-of.ts'

type Recurring = Extract<Deadline, { kind: 'recurring' }>
type RecurringFieldsProps = { value: Recurring; onChange: (deadline: Recurring) => void; disabled?: boolean }

/** A rhythm: how often, which day, in which month. What the document does not say stays empty. */
export function RecurringFields({ value, onChange, disabled }: RecurringFieldsProps) {
  const words = useWords(deadlineWords)
  const offsets = Object.fromEntries([0, 1, 2, 3].map((periods) => [String(periods), words.monthOffsets(periods)]))
  const number = (typed: string | number) => (typed === '' ? null : Number(typed))
  return (
    <>
      <Select
        label={words.every}
        data={choicesOf(words.everies)}
        value={value.every}
        allowDeselect={false}
        disabled={disabled}
        onChange={(every) => every && onChange(withRhythm(value, every as Every))}
      />
      {value.every === 'day' ? null : value.every === 'week' ? (
        <Select
          label={words.weekday}
          data={words.weekdays.map((label, index) => ({ value: String(index + 1), label }))}
          value={value.day === null ? null : String(Math.min(value.day, 7))}
          clearable
          disabled={disabled}
          onChange={(day) => onChange({ ...value, day: day === null ? null : Number(day) })}
        />
      ) : (
        <NumberInput
          label={words.dayOfPeriod}
          value={value.day ?? ''}
          min={1}
          max={31}
          disabled={disabled}
          onChange={(day) => onChange({ ...value, day: number(day) })}
        />
      )}
      {['day', 'week', 'month'].includes(value.every) ? null : (
        <NumberInput
          label={words.monthOfPeriod}
          value={value.month ?? ''}
          min={1}
          max={value.every === 'year' ? 12 : value.every === 'quarter' ? 3 : 6}
          disabled={disabled}
          onChange={(month) => onChange({ ...value, month: number(month) })}
        />
      )}
      <Select
        label={words.monthOffset}
        data={choicesOf(offsets)}
        value={String(value.monthOffset)}
        allowDeselect={false}
        disabled={disabled}
        onChange={(periods) => onChange({ ...value, monthOffset: Number(periods ?? 0) })}
      />
      <TextInput
        label={words.firstPeriod}
        placeholder="2009-06"
        value={value.firstPeriod ?? ''}
        maxLength={12}
        onChange={(event) => onChange({ ...value, firstPeriod: event.currentTarget.value || null })}
      />
    </>
  )
}

/** Of a rhythm of days each day is due by itself, so there is no day to say. */
function withRhythm(value: Recurring, every: Every): Recurring {
  return every === 'day' ? { ...value, every, day: 1, month: null } : { ...value, every }
}
