import { Checkbox, MultiSelect, Select, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useState } from 'react'
import { severalIn, type AddressState } from '../../lib/use-address-state.ts'
import { useWords } from '../../lib/words.ts'
import { partsWords } from '../../words/parts/index.ts'
import { DayPicker } from '../day-picker.tsx'
import { IconSearch } from '../icons.ts'
import type { Filter } from './list-types.ts'
import css from './filter-bar.module.css'

/** The control of one filter; it reads and writes the address. */
export function FilterControl({ filter, address }: { filter: Filter; address: AddressState }) {
  const { all } = useWords(partsWords)
  const value = address.values[filter.name] ?? ''
  const change = (next: string) => address.change({ [filter.name]: next })
  if (filter.kind === 'text') return <TextFilter {...filter} value={value} change={change} />
  if (filter.kind === 'switch')
    return (
      <Checkbox
        className={css['switch']}
        label={filter.label}
        checked={value === 'yes'}
        onChange={() => change(value === 'yes' ? '' : 'yes')}
      />
    )
  if (filter.kind === 'day')
    return (
      <DayPicker
        label={filter.label}
        value={value || null}
        onChange={(day) => change(day ?? '')}
        clearable
        placeholder={filter.placeholder}
      />
    )
  if (filter.kind === 'own') return filter.control(value, change)
  const data = filter.choices.map(({ value: one, label, count }) => ({
    value: one,
    label: count === undefined ? label : `${label} (${count})`,
  }))
  return filter.kind === 'choice' ? (
    <Select
      label={filter.label}
      placeholder={filter.none ?? all}
      data={data}
      value={value || null}
      onChange={(one) => change(one ?? '')}
      clearable
    />
  ) : (
    <MultiSelect
      placeholder={value === '' ? all : undefined}
      label={filter.label}
      data={data}
      value={severalIn(value)}
      onChange={(several) => change(several.join(','))}
      clearable
      searchable={data.length > 8}
    />
  )
}

type TextFilterProps = { label: string; placeholder?: string; value: string; change: (value: string) => void }

/** Typing waits a moment before it counts, and never while the keyboard is still composing a letter. */
function TextFilter({ label, placeholder, value, change }: TextFilterProps) {
  const [typed, setTyped] = useState(value)
  const [sent, setSent] = useState(value)
  if (value !== sent) {
    setSent(value)
    setTyped(value)
  }
  const later = useDebouncedCallback((text: string) => {
    setSent(text)
    change(text)
  }, 250)
  return (
    <TextInput
      type="search"
      label={label}
      placeholder={placeholder}
      leftSection={<IconSearch aria-hidden />}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        if (!(event.nativeEvent as InputEvent).isComposing) later(event.currentTarget.value)
      }}
      onCompositionEnd={(event) => later(event.currentTarget.value)}
    />
  )
}
