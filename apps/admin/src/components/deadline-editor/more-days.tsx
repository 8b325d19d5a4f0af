import { ActionIcon, Button, NumberInput, Select } from '@mantine/core'
import type { Deadline, Every } from '@vnit/domain/deadlines'
import { useRef } from 'react'
import { useWords } from '../../lib/words.ts'
import { deadlineWords } from '../../words/deadlines/index.ts'
import { choicesOf } from '../choices-of.ts'
import { IconPlus, IconTrash } from '../icons.ts'
import css from './deadline-editor.module.css'

export type Recurring = Extract<Deadline, { kind: 'recurring' }>
/** The other days on which the same work is due, and how to change them. */
export type OtherDays = {
  others: readonly Recurring[]
  change: (place: number, now: Recurring) => void
  add: (one: Recurring) => void
  remove: (place: number) => void
}
type MoreDaysProps = OtherDays & { value: Recurring }

const most: Record<Every, number> = { day: 1, week: 1, month: 1, quarter: 3, 'half-year': 6, year: 12 }

/** Further days of the year on which the same work is due: “trước ngày 25/5 và 25/11”, each with its own rhythm. */
export function MoreDays({ value, others, change, ...days }: MoreDaysProps) {
  const words = useWords(deadlineWords)
  const list = useRef<HTMLDivElement>(null)
  const focus = (selector: string) =>
    setTimeout(() => [...(list.current?.querySelectorAll<HTMLElement>(selector) ?? [])].at(-1)?.focus())
  const add = () => {
    const every = value.every === 'month' ? 'month' : 'year'
    days.add({ ...value, every, day: null, month: null, monthOffset: 0 })
    focus('[data-day]')
  }
  const remove = (place: number) => {
    days.remove(place)
    focus('[data-add]')
  }
  return (
    <div ref={list} className={css['more']} role="group" aria-label={words.moreDays}>
      <strong>{words.moreDays}</strong>
      <span className="small muted">{words.moreDaysHelp}</span>
      {others.map((one, place) => (
        <Day
          key={place}
          name={words.dayNumber(place + 2)}
          value={one}
          onChange={(now) => change(place, now)}
          onRemove={() => remove(place)}
        />
      ))}
      <div>
        <Button size="compact-sm" variant="default" leftSection={<IconPlus aria-hidden />} data-add onClick={add}>
          {words.addDay}
        </Button>
      </div>
    </div>
  )
}

type DayProps = { name: string; value: Recurring; onChange: (now: Recurring) => void; onRemove: () => void }

function Day({ name, value, onChange, onRemove }: DayProps) {
  const words = useWords(deadlineWords)
  const { day: _day, week: _week, ...everies } = words.everies
  const number = (typed: string | number) => (typed === '' ? null : Number(typed))
  return (
    <div className={css['moreDay']} role="group" aria-label={name}>
      <Select
        label={words.every}
        data={choicesOf(everies)}
        value={value.every}
        allowDeselect={false}
        onChange={(every) => every && onChange({ ...value, every: every as Every, month: null })}
      />
      <NumberInput
        label={words.day}
        value={value.day ?? ''}
        min={1}
        max={31}
        hideControls
        data-day
        onChange={(day) => onChange({ ...value, day: number(day) })}
      />
      {value.every === 'month' ? null : (
        <NumberInput
          label={value.every === 'year' ? words.month : words.monthOfPeriod}
          value={value.month ?? ''}
          min={1}
          max={most[value.every]}
          hideControls
          onChange={(month) => onChange({ ...value, month: number(month) })}
        />
      )}
      <ActionIcon size="lg" variant="subtle" color="gray" aria-label={words.removeDay(name)} onClick={onRemove}>
        <IconTrash aria-hidden />
      </ActionIcon>
    </div>
  )
}
