import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { DeedDialog } from '../../components/deed-dialog.tsx'
import { DayPicker } from '../../components/day-picker.tsx'
import { writeDay } from '../../lib/days.ts'
import { tellDone } from '../../lib/notify.tsx'
import { useWords } from '../../lib/words.ts'
import { obligationsWords } from '../../words/obligations/index.ts'
import type { DeedDialogOf } from './period-field.tsx'
import { useObligationDeeds } from './obligations.api.ts'

/** A later last day, with the document, the person and the reason that allow it. */
export function ExtendDialog({ share, onClose }: DeedDialogOf) {
  const words = useWords(obligationsWords)
  const { extend } = useObligationDeeds()
  const [lastDay, setLastDay] = useState<string | null>(null)
  const [texts, setTexts] = useState({ number: '', approver: '', reason: '' })
  const [tried, setTried] = useState(false)
  const missing = (text: string, least = 1) => (tried && text.trim().length < least ? words.needed : undefined)
  const confirm = () => {
    setTried(true)
    const { number, approver, reason } = texts
    if (lastDay === null || number.trim() === '' || approver.trim() === '' || reason.trim().length < 3) return
    const done = () => {
      const told = (language: 'vi' | 'en') =>
        obligationsWords[language].done.extended(share.agencyName, writeDay(lastDay))
      tellDone({ vi: told('vi'), en: told('en') })
      onClose()
    }
    extend.mutate({ id: share.id, agencyId: share.agencyId, lastDay, ...texts }, { onSuccess: done })
  }
  const set = (change: Partial<typeof texts>) => setTexts({ ...texts, ...change })
  return (
    <DeedDialog
      title={words.extendTitle}
      help={words.extendHelp}
      confirm={words.extend}
      running={extend.isPending}
      error={extend.error}
      onClose={onClose}
      onConfirm={confirm}
    >
      <DayPicker
        label={words.newLastDay}
        value={lastDay}
        onChange={setLastDay}
        {...(tried && lastDay === null ? { error: words.needed } : {})}
      />
      <TextInput
        label={words.extendNumber}
        value={texts.number}
        maxLength={80}
        error={missing(texts.number)}
        onChange={(event) => set({ number: event.currentTarget.value })}
      />
      <TextInput
        label={words.extendApprover}
        value={texts.approver}
        maxLength={200}
        error={missing(texts.approver)}
        onChange={(event) => set({ approver: event.currentTarget.value })}
      />
      <Textarea
        label={words.reason}
        rows={3}
        maxLength={2000}
        value={texts.reason}
        error={missing(texts.reason, 3)}
        onChange={(event) => set({ reason: event.currentTarget.value })}
      />
    </DeedDialog>
  )
}
