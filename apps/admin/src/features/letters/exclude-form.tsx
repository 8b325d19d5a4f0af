import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { Refusal } from '../../components/refusal.tsx'
import { tellDone } from '../../lib/notify.tsx'
import { problemIn } from '../../lib/problem.ts'
import { useWords } from '../../lib/words.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { withFocusBeside } from './focus-beside.ts'
import css from './reach-panel.module.css'
import type { ReviewContext } from './review-context.ts'

type ExcludeFormProps = { agencyIds: string[]; exclude: ReviewContext['exclude']; onDone: () => void }

/** Leaves the chosen agencies out, with one reason for them. */
export function ExcludeForm({ agencyIds, exclude, onDone }: ExcludeFormProps) {
  const { reach } = useWords(lettersWords)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<unknown>(null)
  const short = reason.trim().length < 3
  const confirm = async () => {
    setTried(true)
    if (short || busy) return
    setBusy(true)
    setRefused(null)
    try {
      await exclude(agencyIds, reason.trim())
      const count = agencyIds.length
      tellDone({ vi: lettersWords.vi.reach.didExclude(count), en: lettersWords.en.reach.didExclude(count) })
      onDone()
    } catch (error) {
      setRefused(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <form
      className={css['form']}
      aria-label={reach.exclude}
      onSubmit={(event) => {
        event.preventDefault()
        withFocusBeside(event.currentTarget, confirm)
      }}
    >
      <strong>{reach.chosen(agencyIds.length)}</strong>
      {refused ? <Refusal problem={problemIn(refused)} /> : null}
      <Textarea
        label={reach.reason}
        description={reach.reasonHint}
        rows={2}
        maxLength={1000}
        value={reason}
        error={tried && short ? reach.reasonShort : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" size="compact-md" variant="outline" color="red" loading={busy}>
          {reach.confirm(agencyIds.length)}
        </Button>
      </div>
    </form>
  )
}
