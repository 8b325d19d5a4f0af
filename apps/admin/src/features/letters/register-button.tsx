import { Button, Tooltip } from '@mantine/core'
import type { Registered } from '@vnit/domain'
import { useWords } from '../../lib/words.ts'
import { useRef, useState } from 'react'
import { lettersWords } from '../../words/letters/index.ts'
import { useRegisterLetter } from './letters.api.ts'

type RegisterButtonProps = {
  id: string
  /** The file is joined to a directive that is known by its facts. */
  joins: boolean
  /** Something is missing. */
  blocked: boolean
  /** Leads to the first thing that is missing. */
  onGap: () => void
  settle: () => Promise<number>
  onRefused: (error: unknown) => void
  onRegistered: (made: Registered) => void
}

/** Confirms and registers. While something is missing it leads there instead. */
export function RegisterButton({ id, joins, blocked, onGap, settle, onRefused, onRegistered }: RegisterButtonProps) {
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
  if (blocked)
    return (
      <Tooltip label={words.confirmBlocked}>
        <Button id="confirm-letter" onClick={onGap}>
          {words.nextGap}
        </Button>
      </Tooltip>
    )
  return (
    <Button id="confirm-letter" loading={busy} onClick={() => void confirm()}>
      {joins ? words.confirmJoin : words.confirm}
    </Button>
  )
}
