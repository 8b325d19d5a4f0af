import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { DeedDialog } from '../../components/deed-dialog.tsx'
import { tellDone } from '../../lib/notify.tsx'
import { useWords } from '../../lib/words.ts'
import { obligationsWords } from '../../words/obligations/index.ts'
import { PeriodField, usePeriod, type DeedDialogOf } from './period-field.tsx'
import { doneWords } from './done-words.ts'
import { useObligationDeeds } from './obligations.api.ts'

/** The issuer closes this agency's share. */
export function CloseDialog({ share, slots, onClose }: DeedDialogOf) {
  const words = useWords(obligationsWords)
  const { close } = useObligationDeeds()
  const period = usePeriod(share, slots, true)
  const [note, setNote] = useState('')
  const confirm = () => {
    const done = () => {
      tellDone(doneWords('closed', share.agencyName))
      onClose()
    }
    close.mutate({ id: share.id, ...period.named, note }, { onSuccess: done })
  }
  return (
    <DeedDialog
      title={words.closeTitle}
      help={words.closeHelp}
      confirm={words.close}
      grave
      running={close.isPending}
      error={close.error}
      onClose={onClose}
      onConfirm={confirm}
    >
      <PeriodField period={period} />
      <Textarea
        data-autofocus
        label={words.closeNote}
        rows={3}
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </DeedDialog>
  )
}
