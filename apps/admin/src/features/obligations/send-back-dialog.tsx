import { Textarea } from '@mantine/core'
import { DeedDialog } from '../../components/deed-dialog.tsx'
import { tellDone } from '../../lib/notify.tsx'
import { useReason } from '../../lib/use-reason.ts'
import { useWords } from '../../lib/words.ts'
import { obligationsWords } from '../../words/obligations/index.ts'
import { PeriodField, usePeriod, type DeedDialogOf } from './period-field.tsx'
import { doneWords } from './done-words.ts'
import { useObligationDeeds } from './obligations.api.ts'

/** The issuer does not take the claim, and says why. */
export function SendBackDialog({ share, slots, onClose }: DeedDialogOf) {
  const words = useWords(obligationsWords)
  const { sendBack } = useObligationDeeds()
  const period = usePeriod(share, slots, false)
  const reason = useReason(words.tooShort)
  const confirm = () => {
    if (!reason.given()) return
    const done = () => {
      tellDone(doneWords('sentBack', share.agencyName))
      onClose()
    }
    sendBack.mutate({ id: share.id, ...period.named, reason: reason.text }, { onSuccess: done })
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
      <Textarea label={words.reason} rows={4} maxLength={2000} {...reason.field} />
    </DeedDialog>
  )
}
