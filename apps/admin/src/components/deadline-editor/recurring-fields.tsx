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
  const offsets = Object.fromEntries([0, 1, 2, 3].map((months) => [String(months), words.monthOffsets(months)]))
  const number = (typed: string | number) => (typed === '' ? null : Number(typed))
  return (
    <>
      <Select
        label={words.every}
        data={choicesOf(words.everies)}
        value={value.every}
        allowDeselect={false}
        disabled={disabled}
        onChange={(every) => every && onChange({ ...value, every: every as Every })}
      />
      <NumberInput
        label={words.dayOfPeriod}
        value={value.day ?? ''}
        min={1}
        max={31}
        onChange={(day) => onChange({ ...value, day: number(day) })}
      />
      {value.every === 'year' || value.every === 'half-year' ? (
        <NumberInput
          label={words.monthOfPeriod}
          value={value.month ?? ''}
          min={1}
          max={12}
          onChange={(month) => onChange({ ...value, month: number(month) })}
        />
      ) : (
        <Select
          label={words.monthOffset}
          data={choicesOf(offsets)}
          value={String(value.monthOffset)}
          allowDeselect={false}
          disabled={disabled}
          onChange={(months) => onChange({ ...value, monthOffset: Number(months ?? 0) })}
        />
      )}
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
