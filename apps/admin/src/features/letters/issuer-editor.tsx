import { TextInput } from '@mantine/core'
import type { LetterDraft } from '@vnit/domain'
import { AgencyField } from '../../lib/agency-field.tsx'
import { useWords } from '../../lib/words.ts'
import { issuerWords } from '../../words/issuer/index.ts'
import { lettersWords } from '../../words/letters/index.ts'

type Issuer = Pick<LetterDraft, 'issuerId' | 'issuerName'>
type IssuerEditorProps = Issuer & {
  asOf: string | null
  readOnly: boolean
  onChange: (issuer: Partial<Issuer>) => void
}

/** The issuer as an agency of the register; while it is none, the name that the letter gives. */
export function IssuerEditor({ issuerId, issuerName, asOf, readOnly, onChange }: IssuerEditorProps) {
  const { field } = useWords(lettersWords)
  const words = useWords(issuerWords)
  return (
    <>
      <AgencyField
        label={field.issuerId}
        value={issuerId}
        {...(asOf ? { asOf } : {})}
        disabled={readOnly}
        onChange={(chosen) => onChange({ issuerId: chosen })}
      />
      {issuerId === null ? (
        <TextInput
          label={words.name}
          value={issuerName ?? ''}
          maxLength={300}
          readOnly={readOnly}
          onChange={({ currentTarget: { value } }) => onChange({ issuerName: value === '' ? null : value })}
        />
      ) : null}
    </>
  )
}
