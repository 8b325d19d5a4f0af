import { CloseButton, Combobox, InputBase, useCombobox } from '@mantine/core'
import { useState } from 'react'
import { useAnswers } from '../lib/use-answers.ts'
import { useWords } from '../lib/words.ts'
import { partsWords } from '../words/parts/index.ts'
import css from './agency-picker.module.css'
import { askAgain, FoundOptions } from './found-options.tsx'

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
  const answers = useAnswers({ about: `agencies ${asOf ?? ''}`, text, ask: find })
  const found = answers.data
  const choose = (id: string) => {
    if (id === askAgain) return void answers.refetch()
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
          lang="vi"
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
              <CloseButton size="sm" aria-label={words.clearValue(value.name)} onClick={() => onChange(null)} />
            ) : null
          }
          rightSectionPointerEvents="all"
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <FoundOptions answers={answers} empty={words.agencyNone} className={css['options']}>
          {(option) => (
            <Combobox.Option key={option.id} value={option.id} active={option.id === value?.id} lang="vi">
              {option.name}
              {option.note ? <span className={css['note']}>{option.note}</span> : null}
            </Combobox.Option>
          )}
        </FoundOptions>
      </Combobox.Dropdown>
    </Combobox>
  )
}
