import { Button } from '@mantine/core'
import { useState } from 'react'
import { EmptyState } from '../../components/empty-state.tsx'
import { IconPlus } from '../../components/icons.ts'
import { ListPage } from '../../components/list-page/list-page.tsx'
import { choicesOf } from '../../components/choices-of.ts'
import { addresses } from '../../lib/addresses.ts'
import { useSavedViews } from '../../lib/saved-views.api.ts'
import { useMay } from '../../lib/session.ts'
import { useAddressState } from '../../lib/use-address-state.ts'
import { useWords } from '../../lib/words.ts'
import { peopleWords } from '../../words/people/index.ts'
import { shellWords } from '../../words/shell/index.ts'
import { InviteDialog } from './invite-dialog.tsx'
import { usePeople, type PersonRow } from './people.api.ts'
import { usePeopleColumns } from './people-columns.tsx'

const pageSize = 50

/** Who may come in, and inviting somebody. */
export function PeoplePage() {
  const words = useWords(peopleWords)
  const shell = useWords(shellWords)
  const may = useMay()
  const [inviting, setInviting] = useState(false)
  const address = useAddressState<string>({ text: '', role: '', ended: '', page: '1' })
  const { text = '', role = '', ended = '', page = '1' } = address.values
  const { data, isFetching, error, refetch } = usePeople({
    text,
    ...(role ? { role: role as PersonRow['grants'][number]['role'] } : {}),
    includeEnded: ended === 'yes',
    page: Number(page),
    pageSize,
  })
  const saved = useSavedViews('people')
  const invite = may('people.manage') ? (
    <Button leftSection={<IconPlus aria-hidden />} onClick={() => setInviting(true)}>
      {words.invite}
    </Button>
  ) : null
  return (
    <ListPage
      name="people"
      title={data ? words.title(data.total) : shell.people}
      about={words.about}
      actions={invite}
      columns={usePeopleColumns()}
      answer={{ rows: data?.rows, total: data?.total ?? 0, pageSize, isFetching, error, retry: () => void refetch() }}
      rowId={(row) => row.id}
      rowAddress={(row) => addresses.person(row.id)}
      address={address}
      filters={[
        { name: 'text', kind: 'text', label: words.search },
        { name: 'role', kind: 'choice', label: words.role, choices: choicesOf(words.roles) },
        { name: 'ended', kind: 'switch', label: words.includeEnded },
      ]}
      views={saved.own}
      onSaveView={saved.save}
      empty={
        <EmptyState title={words.none} actions={invite}>
          {words.noneHelp}
        </EmptyState>
      }
    >
      {inviting ? <InviteDialog onClose={() => setInviting(false)} /> : null}
    </ListPage>
  )
}
