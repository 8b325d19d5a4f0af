import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { tellDone } from '../../lib/notify.tsx'
import { useWords } from '../../lib/words.ts'
import { obligationsWords } from '../../words/obligations/index.ts'
import { PeriodField, usePeriod, type DeedDialogOf } from './period-field.tsx'
import { DeedDialog } from './deed-dialog.tsx'
import { doneWords } from './done-words.ts'
import { useObligationDeeds } from './obligations.api.ts'

/** The issuer does not take the claim, and says why. */
export function SendBackDialog({ share, slots, onClose }: DeedDialogOf) {
  const words = useWords(obligationsWords)
  const { sendBack } = useObligationDeeds()
  const period = usePeriod(share, slots, false)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const short = reason.trim().length < 3
  const confirm = () => {
    setTried(true)
    if (short) return
    const done = () => {
      tellDone(doneWords('sentBack', share.agencyName))
      onClose()
    }
    sendBack.mutate({ id: share.id, ...period.named, reason }, { onSuccess: done })
  }
  return (
    <DeedDialog
      title={words.sendBackTitle}
      help={words.sendBackHelp}
      confirm={words.sendBack}
      running={sendBack.isPending}
      error={sendBack.error}
      onClose={onClose}
      onConfirm={confirm}
    >
      <PeriodField period={period} />
      <Textarea
        data-autofocus
        label={words.reason}
        rows={4}
        maxLength={2000}
        value={reason}
        error={tried && short ? words.tooShort : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </DeedDialog>
  )
}
