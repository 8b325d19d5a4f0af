import type { LineageDocument } from '@vnit/domain'
import { FoundPicker } from '../../components/found-picker.tsx'
import { writeDay } from '../../lib/days.ts'
import { useWords } from '../../lib/words.ts'
import { lineageWords } from '../../words/lineage/index.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import { findDocuments } from './lineage.api.ts'

type DocumentPickerProps = { value: LineageDocument | null; onChange: (document: LineageDocument | null) => void }

/** One document that is known here, found by its number or subject. */
export function DocumentPicker({ value, onChange }: DocumentPickerProps) {
  const words = useWords(lineageWords)
  const { documentType } = useWords(meaningsWords)
  return (
    <FoundPicker
      label={words.endByFind}
      value={value}
      onChange={onChange}
      about="documents"
      find={findDocuments}
      from={2}
      nameOf={({ type, numberSymbol, issuedOn }) =>
        [documentType[type], numberSymbol, issuedOn ? writeDay(issuedOn) : ''].filter(Boolean).join(' ')
      }
      noteOf={({ title }) =>
        title ? (
          <div className="small muted" lang="vi">
            {title}
          </div>
        ) : null
      }
      words={{ empty: words.endByNone, clear: words.endByClear }}
    />
  )
}
