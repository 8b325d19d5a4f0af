import { ActionIcon, Button, Select } from '@mantine/core'
import { choicesOf } from '../../components/choices-of.ts'
import { IconPlus, IconTrash } from '../../components/icons.ts'
import { AgencyField } from '../../lib/agency-field.tsx'
import { useWords } from '../../lib/words.ts'
import { peopleWords } from '../../words/people/index.ts'
import type { GrantInput } from './people.api.ts'
import css from './people.module.css'

type GrantsEditorProps = {
  value: GrantInput[]
  onChange: (grants: GrantInput[]) => void
  errorOf: (path: string) => string | undefined
}

/** Roles of a person; an agency officer's needs the agency. Enterprise members are invited from their enterprise. */
export function GrantsEditor({ value, onChange, errorOf }: GrantsEditorProps) {
  const words = useWords(peopleWords)
  const set = (index: number, grant: GrantInput) => onChange(value.map((one, at) => (at === index ? grant : one)))
  const offered = choicesOf(words.roles).filter(({ value: role }) => role !== 'enterprise-member')
  return (
    <fieldset className={css['grants']}>
      <legend>{words.grants}</legend>
      {value.map((grant, index) => (
        <div key={index} className={css['grant']}>
          <Select
            aria-label={words.role}
            data={grant.enterpriseId ? choicesOf(words.roles) : offered}
            value={grant.role}
            allowDeselect={false}
            disabled={Boolean(grant.enterpriseId)}
            error={errorOf(`grants.${index}.role`)}
            onChange={(role) =>
              role && set(index, { role: role as GrantInput['role'], agencyId: null, enterpriseId: null })
            }
          />
          {grant.role === 'agency-officer' ? (
            <AgencyField
              label={words.agency}
              value={grant.agencyId ?? null}
              error={errorOf(`grants.${index}.agencyId`)}
              onChange={(agencyId) => set(index, { ...grant, agencyId })}
            />
          ) : null}
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={words.removeGrant(words.roles[grant.role])}
            onClick={() => onChange(value.filter((_, at) => at !== index))}
          >
            <IconTrash aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <div>
        <Button
          variant="subtle"
          leftSection={<IconPlus aria-hidden />}
          onClick={() => onChange([...value, { role: 'ministry-officer', agencyId: null, enterpriseId: null }])}
        >
          {words.addGrant}
        </Button>
      </div>
    </fieldset>
  )
}
