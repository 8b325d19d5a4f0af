import { NumberInput, Select, TextInput } from '@mantine/core'
import type { Deadline } from '@vnit/domain/deadlines'
import { useWords } from '../../lib/words.ts'
import { deadlineWords } from '../../words/deadlines/index.ts'
import { choicesOf } from '../choices-of.ts'
import { DayPicker } from '../day-picker.tsx'
import { RecurringFields } from './recurring-fields.tsx'

type FieldsProps = { value: Deadline; onChange: (deadline: Deadline) => void; disabled?: boolean }

/** The fields of the chosen kind. */
export function DeadlineFields({ value, onChange, disabled }: FieldsProps) {
  const words = useWords(deadlineWords)
  const operator =
    'operator' in value ? (
      <Select
        label={words.operator}
        data={choicesOf(words.operators)}
        value={value.operator}
        allowDeselect={false}
        disabled={disabled}
        onChange={(one) => onChange({ ...value, operator: (one ?? 'by') as 'before' | 'by' | 'on' })}
      />
    ) : null
  if (value.kind === 'date')
    return (
      <>
        {operator}
        <DayPicker
          label={words.day}
          value={value.day}
          disabled={disabled}
          onChange={(day) => day && onChange({ ...value, day })}
        />
      </>
    )
  if (value.kind === 'period')
    return (
      <>
        {operator}
        <DayPicker
          label={words.periodFrom}
          value={value.from}
          disabled={disabled}
          onChange={(from) => from && onChange({ ...value, from })}
        />
        <DayPicker
          label={words.periodTo}
          value={value.to}
          disabled={disabled}
          onChange={(to) => to && onChange({ ...value, to })}
        />
      </>
    )
  if (value.kind === 'recurring')
    return (
      <>
        {operator}
        <RecurringFields value={value} onChange={onChange} disabled={disabled} />
      </>
    )
  if (value.kind === 'relative')
    return (
      <>
        {operator}
        <NumberInput
          label={words.count}
          value={value.count}
          min={0}
          max={3660}
          onChange={(count) => onChange({ ...value, count: Number(count) || 0 })}
        />
        <Select
          label={words.unit}
          data={choicesOf(words.units)}
          value={value.unit}
          allowDeselect={false}
          disabled={disabled}
          onChange={(unit) => unit && onChange({ ...value, unit: unit as typeof value.unit })}
        />
        <TextInput
          label={words.event}
          value={value.event}
          maxLength={500}
          onChange={(event) => onChange({ ...value, event: event.currentTarget.value })}
        />
        <DayPicker
          label={words.eventOn}
          value={value.eventOn}
          disabled={disabled}
          clearable
          onChange={(eventOn) => onChange({ ...value, eventOn })}
        />
      </>
    )
  if (value.kind === 'none') return null
  return (
    <>
      <TextInput
        label={words.document}
        value={value.document}
        maxLength={value.kind === 'clause' ? 120 : 500}
        onChange={(event) => onChange({ ...value, document: event.currentTarget.value })}
      />
      {value.kind === 'clause' ? (
        <TextInput
          label={words.clause}
          value={value.clause}
          maxLength={200}
          onChange={(event) => onChange({ ...value, clause: event.currentTarget.value })}
        />
      ) : null}
    </>
  )
}
