import { Checkbox, Select } from '@mantine/core'
import type { AddresseeMeaning } from '@vnit/domain'
import { addresseeClasses } from '@vnit/domain/directives'
import type { Day } from '@vnit/domain/time'
import { useState } from 'react'
import { choicesOf } from '../../components/choices-of.ts'
import { AgencyField } from '../../lib/agency-field.tsx'
import { useAgencyNamed } from '../../lib/agencies.api.ts'
import { useWords } from '../../lib/words.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import css from './letters.module.css'

type MeaningEditorProps = { value: AddresseeMeaning; asOf: Day | null; onChange: (means: AddresseeMeaning) => void }

/**
 * Whom some words mean: groups of agencies, one agency of the register as of the letter's date, or not known. Turning to
 * groups or to an agency says nothing yet; only the group or agency that a person chooses does.
 */
export function MeaningEditor({ value, asOf, onChange }: MeaningEditorProps) {
  const words = useWords(lettersWords)
  const { through } = useWords(meaningsWords)
  const [turned, setTurned] = useState<AddresseeMeaning['kind']>(value.kind)
  const open = value.kind === 'unknown'
  const kind = open ? turned : value.kind
  const turnTo = (chosen: string | null) => {
    setTurned((chosen ?? 'unknown') as AddresseeMeaning['kind'])
    if (chosen !== value.kind) onChange({ kind: 'unknown' })
  }
  return (
    <>
      <Select
        label={words.addresseeMeans}
        data={choicesOf(words.meansKind)}
        value={kind}
        allowDeselect={false}
        data-mends={kind === 'unknown' || undefined}
        onChange={turnTo}
      />
      {kind === 'classes' ? (
        <Checkbox.Group
          label={words.groups}
          value={value.kind === 'classes' ? value.classes : []}
          onChange={(chosen) => {
            const some = addresseeClasses.filter((one) => chosen.includes(one))
            onChange(some.length > 0 ? { kind: 'classes', classes: some } : { kind: 'unknown' })
          }}
        >
          <div className={css['checks']}>
            {addresseeClasses.map((one, index) => (
              <Checkbox key={one} value={one} label={through[one]} data-mends={(open && index === 0) || undefined} />
            ))}
          </div>
        </Checkbox.Group>
      ) : null}
      {kind === 'agency' ? (
        <AgencyField
          label={words.meansKind.agency}
          value={value.kind === 'agency' ? value.agencyId || null : null}
          {...(asOf ? { asOf } : {})}
          onChange={(agencyId) => onChange(agencyId ? { kind: 'agency', agencyId } : { kind: 'unknown' })}
        />
      ) : null}
    </>
  )
}

/** The same in words. */
export function MeaningInWords({ value, asOf }: { value: AddresseeMeaning; asOf: Day | null }) {
  const words = useWords(lettersWords)
  const { through } = useWords(meaningsWords)
  const agency = useAgencyNamed(value.kind === 'agency' && value.agencyId ? value.agencyId : null, asOf ?? undefined)
  if (value.kind === 'classes') return <>{value.classes.map((one) => through[one]).join('; ')}</>
  return agency ? <span lang="vi">{agency.name}</span> : <>{words.meansKind.unknown}</>
}
