import { Textarea } from '@mantine/core'
import type { ClaimDoneInput } from '@vnit/domain'
import { useState } from 'react'
import { DeedDialog } from '../../components/deed-dialog.tsx'
import { tellDone } from '../../lib/notify.tsx'
import { useWords } from '../../lib/words.ts'
import { obligationsWords } from '../../words/obligations/index.ts'
import { PeriodField, usePeriod, type DeedDialogOf } from './period-field.tsx'
import { EvidenceFiles } from './evidence-files.tsx'
import { doneWords } from './done-words.ts'
import { useObligationDeeds } from './obligations.api.ts'

/** The doer says that it is done, and shows by what. */
export function ClaimDialog({ share, slots, onClose }: DeedDialogOf) {
  const words = useWords(obligationsWords)
  const { claim } = useObligationDeeds()
  const period = usePeriod(share, slots, false)
  const [note, setNote] = useState('')
  const [evidence, setEvidence] = useState<NonNullable<ClaimDoneInput['evidence']>>([])
  const [tried, setTried] = useState(false)
  const short = note.trim().length < 3
  const confirm = () => {
    setTried(true)
    if (short) return
    const { id, agencyName } = share
    const done = () => {
      tellDone(doneWords('claimed', agencyName))
      onClose()
    }
    claim.mutate({ id, ...period.named, note, evidence }, { onSuccess: done })
  }
  return (
    <DeedDialog
      title={words.claimTitle}
      help={words.claimHelp}
      confirm={words.claim}
      running={claim.isPending}
      error={claim.error}
      onClose={onClose}
      onConfirm={confirm}
    >
      <PeriodField period={period} />
      <Textarea
        data-autofocus
        label={words.claimNote}
        description={words.claimNoteHelp}
        rows={4}
        maxLength={4000}
        value={note}
        error={tried && short ? words.tooShort : undefined}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <EvidenceFiles files={evidence} onChange={setEvidence} />
    </DeedDialog>
  )
}
