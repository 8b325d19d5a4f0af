import { ActionIcon, CloseButton, Popover, TextInput } from '@mantine/core'
import type { Day } from '@vnit/domain/time'
import { lazy, Suspense, useState } from 'react'
import { readDay, writeDay } from '../lib/days.ts'
import { useWords } from '../lib/words.ts'
import { partsWords } from '../words/parts/index.ts'
import { IconCalendar } from './icons.ts'

const Calendar = lazy(async () => ({ default: (await import('./calendar.tsx')).Calendar }))

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

/** A day: typed as 21/6/2009, 21062009 or 2009-06-21, or picked from the calendar, which is loaded when first opened. */
export function DayPicker({ min, max, placeholder, value, onChange, clearable, ...field }: DayPickerProps) {
  const words = useWords(partsWords)
  const [typed, setTyped] = useState<string | null>(null)
  const [wrong, setWrong] = useState(false)
  const [opened, setOpened] = useState(false)
  const choose = (day: Day | null) => {
    setTyped(null)
    setWrong(false)
    setOpened(false)
    if (day !== value) onChange(day)
  }
  const take = () => {
    if (typed === null) return
    const day = readDay(typed)
    if (day !== null && (min === undefined || day >= min) && (max === undefined || day <= max)) return choose(day)
    if (typed.trim() === '' && clearable) return choose(null)
    setWrong(true)
  }
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus withRoles={false}>
      <Popover.Target>
        <TextInput
          {...field}
          value={typed ?? (value === null ? '' : writeDay(value))}
          placeholder={placeholder ?? words.dayFormat}
          error={field.error ?? (wrong ? words.dayWrong : undefined)}
          inputMode="numeric"
          autoComplete="off"
          maxLength={10}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || typed === null) return
            event.preventDefault()
            take()
          }}
          rightSectionWidth={clearable && value !== null ? 72 : 40}
          rightSection={
            field.disabled ? null : (
              <>
                {clearable && value !== null ? (
                  <CloseButton size="sm" aria-label={words.clearDay} onClick={() => choose(null)} />
                ) : null}
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={words.openCalendar}
                  aria-expanded={opened}
                  onClick={() => setOpened(!opened)}
                >
                  <IconCalendar aria-hidden />
                </ActionIcon>
              </>
            )
          }
        />
      </Popover.Target>
      <Popover.Dropdown>
        <Suspense fallback={words.waiting}>
          {opened ? <Calendar value={value} min={min} max={max} onChoose={choose} /> : null}
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  )
}
