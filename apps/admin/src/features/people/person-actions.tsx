import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMay } from '../../lib/session.ts'
import { useWords } from '../../lib/words.ts'
import { peopleWords } from '../../words/people/index.ts'
import { ChangeGrantsDialog } from './change-grants-dialog.tsx'
import { EndPersonDialog } from './end-person-dialog.tsx'
import { LinkOnce } from './link-once.tsx'
import { usePeopleDeeds, type PersonDetail } from './people.api.ts'

/** What an administrator can do with a person: end, new link, roles. */
export function PersonActions({ person }: { person: PersonDetail }) {
  const words = useWords(peopleWords)
  const may = useMay()
  const { newLink } = usePeopleDeeds()
  const [open, setOpen] = useState<'grants' | 'end' | null>(null)
  if (!may('people.manage') || person.state === 'ended') return null
  return (
    <>
      <Button variant="outline" color="red" onClick={() => setOpen('end')}>
        {words.end}
      </Button>
      <Button variant="default" loading={newLink.isPending} onClick={() => newLink.mutate({ id: person.id })}>
        {words.newLink}
      </Button>
      <Button onClick={() => setOpen('grants')}>{words.changeGrants}</Button>
      {open === 'grants' ? <ChangeGrantsDialog person={person} onClose={() => setOpen(null)} /> : null}
      {open === 'end' ? <EndPersonDialog person={person} onClose={() => setOpen(null)} /> : null}
      {newLink.data ? <LinkOnce name={person.name} link={newLink.data.link} onDone={() => newLink.reset()} /> : null}
    </>
  )
}
