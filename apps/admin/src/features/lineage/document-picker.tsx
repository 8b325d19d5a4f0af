import { CloseButton, Combobox, InputBase, useCombobox } from '@mantine/core'
import type { LineageDocument } from '@vnit/domain'
import { useState } from 'react'
import { askAgain, FoundOptions } from '../../components/found-options.tsx'
import { writeDay } from '../../lib/days.ts'
import { useAnswers } from '../../lib/use-answers.ts'
import { useWords } from '../../lib/words.ts'
import { lineageWords } from '../../words/lineage/index.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import { findDocuments } from './lineage.api.ts'

type DocumentPickerProps = { value: LineageDocument | null; onChange: (document: LineageDocument | null) => void }

/** One document that is known here, found by its number or subject. */
export function DocumentPicker({ value, onChange }: DocumentPickerProps) {
  const words = useWords(lineageWords)
  const { documentType } = useWords(meaningsWords)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const [typed, setTyped] = useState<string | null>(null)
  const text = combobox.dropdownOpened ? (typed ?? '') : null
  const answers = useAnswers({ about: 'documents', text, ask: findDocuments })
  const nameOf = ({ type, numberSymbol, issuedOn }: LineageDocument) =>
    [documentType[type], numberSymbol, issuedOn ? writeDay(issuedOn) : ''].filter(Boolean).join(' ')
  const choose = (id: string) => {
    if (id === askAgain) return void answers.refetch()
    onChange(answers.data?.find((one) => one.id === id) ?? null)
    setTyped(null)
    combobox.closeDropdown()
  }
  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal>
      <Combobox.Target>
        <InputBase
          label={words.endByFind}
          value={typed ?? (value ? nameOf(value) : '')}
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
            value ? <CloseButton size="sm" aria-label={words.endByClear} onClick={() => onChange(null)} /> : null
          }
          rightSectionPointerEvents="all"
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={(typed ?? '').trim().length < 2}>
        <FoundOptions answers={answers} empty={words.endByNone}>
          {(one) => (
            <Combobox.Option key={one.id} value={one.id} active={one.id === value?.id}>
              {nameOf(one)}
              {one.title ? (
                <div className="small muted" lang="vi">
                  {one.title}
                </div>
              ) : null}
            </Combobox.Option>
          )}
        </FoundOptions>
      </Combobox.Dropdown>
    </Combobox>
  )
}
