import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { Dialog } from '../../components/dialog.tsx'
import { Refusal } from '../../components/refusal.tsx'
import formCss from '../../components/form.module.css'
import { problemIn } from '../../lib/problem.ts'
import { tellDone } from '../../lib/notify.tsx'
import { useWords } from '../../lib/words.ts'
import { partsWords } from '../../words/parts/index.ts'
import { peopleWords } from '../../words/people/index.ts'
import { usePeopleDeeds, type PersonDetail } from './people.api.ts'

/** Ends a person's access, after saying what that means. */
export function EndPersonDialog({ person, onClose }: { person: PersonDetail; onClose: () => void }) {
  const words = useWords(peopleWords)
  const parts = useWords(partsWords)
  const { end } = usePeopleDeeds()
  const [reason, setReason] = useState('')
  const submit = async () => {
    await end.mutateAsync({ id: person.id, ...(reason ? { reason } : {}) })
    tellDone({ vi: `${peopleWords.vi.endDone}: ${person.name}`, en: `${peopleWords.en.endDone}: ${person.name}` })
    onClose()
  }
  return (
    <Dialog opened onClose={onClose} title={words.endTitle(person.name)}>
      <div className={formCss['form']}>
        {end.error ? <Refusal problem={problemIn(end.error)} /> : null}
        <p>{words.endHelp}</p>
        <Textarea
          label={words.reason}
          description={words.reasonHelp}
          value={reason}
          maxLength={1000}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div className={formCss['deeds']}>
          <Button variant="outline" color="red" loading={end.isPending} onClick={() => void submit().catch(() => {})}>
            {words.end}
          </Button>
          <Button data-autofocus onClick={onClose}>
            {parts.cancel}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
