import { Checkbox, NumberInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Form } from '../../components/form.tsx'
import { useFieldWords } from '../../lib/field-words.ts'
import { useWords } from '../../lib/words.ts'
import { accountWords } from '../../words/account/index.ts'
import { useTokenDeeds } from './account.api.ts'
import css from './account.module.css'

/** Makes an access token: read only unless said otherwise, ninety days unless said otherwise. */
export function NewToken({ onCancel, onMade }: { onCancel: () => void; onMade: (secret: string) => void }) {
  const words = useWords(accountWords)
  const { create } = useTokenDeeds()
  const errorOf = useFieldWords(create.error)
  const [name, setName] = useState('')
  const [days, setDays] = useState(90)
  const [readOnly, setReadOnly] = useState(true)
  return (
    <div className={css['narrow']}>
      <Form
        submit={words.create}
        onSubmit={() => create.mutate({ name, days, readOnly }, { onSuccess: ({ secret }) => onMade(secret) })}
        onCancel={onCancel}
        pending={create.isPending}
        error={create.error}
      >
        <TextInput
          label={words.tokenName}
          value={name}
          maxLength={120}
          error={errorOf('name')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NumberInput
          label={words.days}
          value={days}
          min={1}
          max={366}
          error={errorOf('days')}
          onChange={(typed) => setDays(Number(typed) || 1)}
        />
        <Checkbox
          label={words.readOnly}
          description={words.readOnlyHelp}
          checked={readOnly}
          onChange={() => setReadOnly(!readOnly)}
        />
      </Form>
    </div>
  )
}
