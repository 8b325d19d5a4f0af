import { Select, TextInput } from '@mantine/core'
import type { DocumentType, EndDocumentInput, LineageDocument } from '@vnit/domain'
import { choicesOf } from '../../components/choices-of.ts'
import { DayPicker } from '../../components/day-picker.tsx'
import { useWords } from '../../lib/words.ts'
import { lineageWords } from '../../words/lineage/index.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import { DocumentPicker } from './document-picker.tsx'
import css from './lineage.module.css'

/** The document that ends another, as it is being said: one known here, or one named by its number. */
export type EndedBy = {
  known: LineageDocument | null
  numberSymbol: string
  type: DocumentType
  issuedOn: string | null
}

/** What was said, or null when nothing was. */
export function saidBy({ known, numberSymbol, type, issuedOn }: EndedBy): EndDocumentInput['by'] {
  if (known) return { id: known.id }
  return numberSymbol.trim().length < 2 ? null : { type, numberSymbol: numberSymbol.trim(), issuedOn }
}

type EndedByFieldsProps = { value: EndedBy; onChange: (value: EndedBy) => void; error: string | undefined }

/** Finds the ending document here, or takes its number, type and date. */
export function EndedByFields({ value, onChange, error }: EndedByFieldsProps) {
  const words = useWords(lineageWords)
  const { documentType } = useWords(meaningsWords)
  const set = (change: Partial<EndedBy>) => onChange({ ...value, ...change })
  return (
    <fieldset className={css['by']}>
      <legend>{words.endBy}</legend>
      <p className="small muted">{words.endByHelp}</p>
      <DocumentPicker value={value.known} onChange={(known) => set({ known })} />
      {value.known ? null : (
        <div className={css['pair']}>
          <TextInput
            label={words.endByNumber}
            value={value.numberSymbol}
            maxLength={80}
            error={error}
            onChange={(event) => set({ numberSymbol: event.currentTarget.value })}
          />
          <Select
            label={words.endByType}
            data={choicesOf(documentType)}
            value={value.type}
            allowDeselect={false}
            onChange={(type) => set({ type: (type ?? 'decree') as DocumentType })}
          />
          <DayPicker
            label={words.endByDay}
            value={value.issuedOn}
            clearable
            onChange={(issuedOn) => set({ issuedOn })}
          />
        </div>
      )}
    </fieldset>
  )
}
