import { Checkbox, Select } from '@mantine/core'
import type { AddresseeClass, AddresseeMeaning } from '@vnit/domain'
import type { Day } from '@vnit/domain/time'
import { choicesOf } from '../../components/choices-of.ts'
import { AgencyField } from '../../lib/agency-field.tsx'
import { useAgencyNamed } from '../../lib/agencies.api.ts'
import { useWords } from '../../lib/words.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import css from './letters.module.css'

const classes: AddresseeClass[] = [
  'ministries',
  'ministerial-level',
  'government-attached',
  'provincial-committees',
  'provincial-departments',
  'sector-units',
  'sector-enterprises',
  'associations',
]

type MeaningEditorProps = { value: AddresseeMeaning; asOf: Day | null; onChange: (means: AddresseeMeaning) => void }

/** Whom some words mean: groups of agencies, one agency of the register as of the letter's date, or not known. */
export function MeaningEditor({ value, asOf, onChange }: MeaningEditorProps) {
  const words = useWords(lettersWords)
  const { through } = useWords(meaningsWords)
  const turnTo = (kind: string | null) => {
    if (kind === 'classes') onChange({ kind, classes: ['ministries'] })
    if (kind === 'agency') onChange({ kind, agencyId: '' })
    if (kind === 'unknown') onChange({ kind })
  }
  return (
    <>
      <Select
        label={words.addresseeMeans}
        data={choicesOf(words.meansKind)}
        value={value.kind}
        allowDeselect={false}
        data-mends={value.kind === 'unknown' || undefined}
        onChange={turnTo}
      />
      {value.kind === 'classes' ? (
        <Checkbox.Group
          label={words.groups}
          value={value.classes}
          onChange={(chosen) =>
            chosen.length > 0 && onChange({ kind: 'classes', classes: classes.filter((one) => chosen.includes(one)) })
          }
        >
          <div className={css['checks']}>
            {classes.map((one) => (
              <Checkbox key={one} value={one} label={through[one]} />
            ))}
          </div>
        </Checkbox.Group>
      ) : null}
      {value.kind === 'agency' ? (
        <AgencyField
          label={words.meansKind.agency}
          value={value.agencyId || null}
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
  return <>{agency?.name ?? words.meansKind.unknown}</>
}
