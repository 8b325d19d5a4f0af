import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { Dialog } from '../../components/dialog.tsx'
import { Form } from '../../components/form.tsx'
import { useFieldWords } from '../../lib/field-words.ts'
import { tellDone } from '../../lib/notify.tsx'
import { useWords } from '../../lib/words.ts'
import { peopleWords } from '../../words/people/index.ts'
import { GrantsEditor } from './grants-editor.tsx'
import { usePeopleDeeds, type GrantInput, type PersonDetail } from './people.api.ts'

/** Changes the roles of a person; what they had stays in their history. Can be taken back for ten seconds. */
export function ChangeGrantsDialog({ person, onClose }: { person: PersonDetail; onClose: () => void }) {
  const words = useWords(peopleWords)
  const { changeGrants } = usePeopleDeeds()
  const errorOf = useFieldWords(changeGrants.error)
  const before = person.grants.map(({ role, agencyId, enterpriseId }): GrantInput => ({ role, agencyId, enterpriseId }))
  const [grants, setGrants] = useState(before)
  const [reason, setReason] = useState('')
  const submit = async () => {
    await changeGrants.mutateAsync({ id: person.id, grants, ...(reason ? { reason } : {}) })
    const undo = () => changeGrants.mutate({ id: person.id, grants: before })
    tellDone({ vi: peopleWords.vi.grantsChanged, en: peopleWords.en.grantsChanged }, undo)
    onClose()
  }
  return (
    <Dialog opened onClose={onClose} title={words.changeGrantsTitle(person.name)} size="lg">
      <Form
        submit={words.changeGrants}
        onSubmit={() => void submit().catch(() => {})}
        onCancel={onClose}
        pending={changeGrants.isPending}
        error={changeGrants.error}
      >
        <GrantsEditor value={grants} onChange={setGrants} errorOf={errorOf} />
        <Textarea
          label={words.reason}
          description={words.reasonHelp}
          value={reason}
          maxLength={1000}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </Form>
    </Dialog>
  )
}
