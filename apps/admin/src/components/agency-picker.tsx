import { CloseButton, Combobox, InputBase, useCombobox } from '@mantine/core'
import { useState } from 'react'
import { useAnswers } from '../lib/use-answers.ts'
import { useWords } from '../lib/words.ts'
import { partsWords } from '../words/parts/index.ts'
import css from './agency-picker.module.css'

/** `parent`: the body that it stands under on that day. */
export type AgencyOption = { id: string; name: string; note?: string; parent?: string }

type AgencyPickerProps = {
  label?: string
  'aria-label'?: string
  description?: string
  value: AgencyOption | null
  onChange: (agency: AgencyOption | null) => void
  /** The day that the screen is about; `find` answers as of this day. */
  asOf?: string
  /** Finds agencies by words, with or without marks. */
  find: (text: string) => Promise<AgencyOption[]>
  required?: boolean
  disabled?: boolean
  error?: string
}

/** One agency of the register, found by typing a name, former name or abbreviation, with or without marks. */
export function AgencyPicker({ value, onChange, find, asOf, error, ...field }: AgencyPickerProps) {
  const words = useWords(partsWords)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const [typed, setTyped] = useState<string | null>(null)
  const text = combobox.dropdownOpened ? (typed ?? '') : null
  const found = useAnswers({ about: `agencies ${asOf ?? ''}`, text, ask: find }).data
  const choose = (id: string) => {
    const option = found?.find((one) => one.id === id)
    if (option) onChange(option)
    setTyped(null)
    combobox.closeDropdown()
  }
  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal>
      <Combobox.Target>
        <InputBase
          {...field}
          label={field['aria-label'] ? undefined : (field.label ?? words.agency)}
          placeholder={words.agencyHint}
          description={field.description ?? (value?.parent ? words.underBody(value.parent) : undefined)}
          error={error}
          value={typed ?? value?.name ?? ''}
          onFocus={() => combobox.openDropdown()}
          onClick={() => combobox.openDropdown()}
          onBlur={() => {
            setTyped(null)
            combobox.closeDropdown()
          }}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            combobox.openDropdown()
            combobox.resetSelectedOption()
          }}
          rightSection={
            value && !field.disabled ? (
              <CloseButton size="sm" aria-label={words.clearFilter(value.name)} onClick={() => onChange(null)} />
            ) : null
          }
          rightSectionPointerEvents="all"
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={found === undefined}>
        <Combobox.Options className={css['options']}>
          {found?.map((option) => (
            <Combobox.Option key={option.id} value={option.id} active={option.id === value?.id}>
              {option.name}
              {option.note ? <span className={css['note']}>{option.note}</span> : null}
            </Combobox.Option>
          ))}
          {found?.length === 0 ? <Combobox.Empty>{words.agencyNone}</Combobox.Empty> : null}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
