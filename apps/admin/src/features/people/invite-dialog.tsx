import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { Dialog } from '../../components/dialog.tsx'
import { Form } from '../../components/form.tsx'
import { useFieldWords } from '../../lib/field-words.ts'
import { useWords } from '../../lib/words.ts'
import { peopleWords } from '../../words/people/index.ts'
import { GrantsEditor } from './grants-editor.tsx'
import { LinkOnce } from './link-once.tsx'
import { usePeopleDeeds, type GrantInput } from './people.api.ts'

/** Invites a person and shows their one-time link. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const words = useWords(peopleWords)
  const { invite } = usePeopleDeeds()
  const errorOf = useFieldWords(invite.error)
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [grants, setGrants] = useState<GrantInput[]>([{ role: 'ministry-officer', agencyId: null, enterpriseId: null }])
  if (invite.data) return <LinkOnce name={invite.data.person.name} link={invite.data.link} onDone={onClose} />
  return (
    <Dialog opened onClose={onClose} title={words.inviteTitle} size="lg">
      <Form
        submit={words.invite}
        onSubmit={() => invite.mutate({ name, email, grants })}
        onCancel={onClose}
        pending={invite.isPending}
        error={invite.error}
      >
        <TextInput
          data-autofocus
          label={words.name}
          value={name}
          maxLength={120}
          error={errorOf('name')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          type="email"
          label={words.email}
          value={email}
          maxLength={200}
          error={errorOf('email')}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <GrantsEditor value={grants} onChange={setGrants} errorOf={errorOf} />
      </Form>
    </Dialog>
  )
}
