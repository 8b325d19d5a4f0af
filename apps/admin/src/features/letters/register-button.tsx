import { Button, Tooltip } from '@mantine/core'
import type { DraftProblem, Registered } from '@vnit/domain'
import { useWords } from '../../lib/words.ts'
import { useRef, useState } from 'react'
import { lettersWords } from '../../words/letters/index.ts'
import { useRegisterLetter } from './letters.api.ts'

type RegisterButtonProps = {
  id: string
  problems: readonly DraftProblem[]
  settle: () => Promise<number>
  onRefused: (error: unknown) => void
  onRegistered: (made: Registered) => void
}

/** Confirms and registers. While something is missing it leads there instead. */
export function RegisterButton({ id, problems, settle, onRefused, onRegistered }: RegisterButtonProps) {
  const words = useWords(lettersWords)
  const register = useRegisterLetter()
  const [busy, setBusy] = useState(false)
  const begun = useRef(false)
  const confirm = async () => {
    if (begun.current) return
    begun.current = true
    setBusy(true)
    onRefused(null)
    try {
      const version = await settle().catch(() => null)
      if (version !== null) await register.mutateAsync({ id, version }).then(onRegistered, onRefused)
    } finally {
      begun.current = false
      setBusy(false)
    }
  }
  if (problems.length > 0)
    return (
      <Tooltip label={words.confirmBlocked}>
        <Button id="confirm-letter" onClick={() => goToGap(problems[0])}>
          {words.nextGap}
        </Button>
      </Tooltip>
    )
  return (
    <Button id="confirm-letter" loading={busy} onClick={() => void confirm()}>
      {words.confirm}
    </Button>
  )
}

function goToGap(problem: DraftProblem | undefined): void {
  const name = problem?.field === 'issuer' ? 'issuerId' : problem?.field
  const place =
    document.querySelector(`[id^="field-${name}"] [role="alert"]`)?.closest('[id^="field-"]') ??
    document.querySelector(`[id^="field-${name}"]`) ??
    document.querySelector(`#group-${name}`)
  place?.scrollIntoView({ block: 'center' })
  const control = place?.querySelector<HTMLElement>('input:not([type="hidden"]), textarea, button')
  control?.focus({ preventScroll: true })
}
