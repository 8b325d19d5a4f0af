import { CloseButton, Combobox, InputBase, useCombobox, type InputBaseProps } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useAnswers } from '../lib/use-answers.ts'
import { askAgain, FoundOptions } from './found-options.tsx'
import css from './found-picker.module.css'

type FoundPickerProps<Found> = Pick<InputBaseProps, 'label' | 'description' | 'error' | 'required' | 'disabled'> & {
  'aria-label'?: string
  placeholder?: string
  value: Found | null
  onChange: (found: Found | null) => void
  /** Tells this question from others, with all it depends on besides the typed words. */
  about: string
  find: (text: string) => Promise<Found[]>
  nameOf: (found: Found) => string
  noteOf: (found: Found) => ReactNode
  /** Names of what is found are Vietnamese also on an English screen. */
  lang?: 'vi'
  words: { empty: string; clear: string }
  /** How many letters must be typed before anything is looked for; with none it is opened by the focus already. */
  from?: number
}

/** One thing found by typing, by keyboard alone too; what was typed and not chosen is gone when the field is left. */
export function FoundPicker<Found extends { id: string }>(props: FoundPickerProps<Found>) {
  const { value, onChange, about, find, nameOf, noteOf, lang, words, from = 0, ...field } = props
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const [typed, setTyped] = useState<string | null>(null)
  const text = combobox.dropdownOpened ? (typed ?? '') : null
  const answers = useAnswers({ about, text, ask: find })
  const choose = (id: string) => {
    if (id === askAgain) return void answers.refetch()
    const chosen = answers.data?.find((one) => one.id === id)
    if (chosen) onChange(chosen)
    leave()
  }
  const leave = () => {
    setTyped(null)
    combobox.closeDropdown()
  }
  const atOnce = from === 0 ? () => combobox.openDropdown() : undefined
  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal>
      <Combobox.Target>
        <InputBase
          {...field}
          value={typed ?? (value ? nameOf(value) : '')}
          {...(lang ? { lang } : {})}
          {...(atOnce ? { onFocus: atOnce, onClick: atOnce } : {})}
          onBlur={leave}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            combobox.openDropdown()
            combobox.resetSelectedOption()
          }}
          rightSection={
            value && !field.disabled ? (
              <CloseButton size="sm" aria-label={words.clear} onClick={() => onChange(null)} />
            ) : null
          }
          rightSectionPointerEvents="all"
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={(typed ?? '').trim().length < from}>
        <FoundOptions answers={answers} empty={words.empty} className={css['options']}>
          {(one) => (
            <Combobox.Option key={one.id} value={one.id} active={one.id === value?.id} {...(lang ? { lang } : {})}>
              {nameOf(one)}
              {noteOf(one)}
            </Combobox.Option>
          )}
        </FoundOptions>
      </Combobox.Dropdown>
    </Combobox>
  )
}
