import { Button, Select, TextInput } from '@mantine/core'
import type { LetterDraft } from '@vnit/domain'
import { choicesOf } from '../../components/choices-of.ts'
import { useWords } from '../../lib/words.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import { withFocusInField } from './focus-beside.ts'
import css from './letters.module.css'

type Signer = NonNullable<LetterDraft['signer']>
type SignerEditorProps = { value: Signer | null; readOnly: boolean; onChange: (signer: Signer | null) => void }

/** Who signed: name, in whose place, office; or that the letter names nobody. */
export function SignerEditor({ value, readOnly, onChange }: SignerEditorProps) {
  const words = useWords(lettersWords)
  const { capacity } = useWords(meaningsWords)
  if (value === null)
    return (
      <div className={css['line']}>
        <span className={css['summary']}>
          {words.field.signer}: {words.noSigner}
        </span>
        {readOnly ? null : (
          <Button
            size="compact-sm"
            variant="default"
            onClick={({ currentTarget }) =>
              withFocusInField(currentTarget, () => onChange({ name: '', capacity: null, office: '' }))
            }
          >
            {words.addSigner}
          </Button>
        )}
      </div>
    )
  return (
    <div className={css['pair']} role="group" aria-label={words.field.signer}>
      <TextInput
        label={`${words.field.signer}: ${words.signerName.toLowerCase()}`}
        lang="vi"
        value={value.name}
        maxLength={120}
        readOnly={readOnly}
        onChange={(event) => onChange({ ...value, name: event.currentTarget.value })}
      />
      <TextInput
        label={words.signerOffice}
        lang="vi"
        value={value.office}
        maxLength={200}
        readOnly={readOnly}
        onChange={(event) => onChange({ ...value, office: event.currentTarget.value })}
      />
      <Select
        label={words.signerCapacity}
        data={[{ value: '', label: words.ownCapacity }, ...choicesOf(capacity)]}
        value={value.capacity ?? ''}
        disabled={readOnly}
        allowDeselect={false}
        onChange={(one) => onChange({ ...value, capacity: (one || null) as Signer['capacity'] })}
      />
    </div>
  )
}
