import { useWords } from '../lib/words.ts'
import { partsWords } from '../words/parts/index.ts'
import { FoundPicker } from './found-picker.tsx'
import css from './found-picker.module.css'

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
export function AgencyPicker({ value, find, asOf, label, description, ...field }: AgencyPickerProps) {
  const words = useWords(partsWords)
  const standsUnder = value?.parent ? words.underBody(value.parent) : undefined
  return (
    <FoundPicker
      {...field}
      {...(field['aria-label'] ? {} : { label: label ?? words.agency })}
      description={description ?? standsUnder}
      placeholder={words.agencyHint}
      lang="vi"
      value={value}
      about={`agencies ${asOf ?? ''}`}
      find={find}
      nameOf={({ name }) => name}
      noteOf={({ note }) => (note ? <span className={css['note']}>{note}</span> : null)}
      words={{ empty: words.agencyNone, clear: words.clearValue(value?.name ?? '') }}
    />
  )
}
