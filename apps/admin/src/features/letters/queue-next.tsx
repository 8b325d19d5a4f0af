import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { addresses } from '../../lib/addresses.ts'
import { tellDone } from '../../lib/notify.tsx'
import { useWords } from '../../lib/words.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { useLetters, useRegisterLetter } from './letters.api.ts'

type ConfirmNextProps = {
  id: string
  /** What the notice calls the letter. */
  name: string
  /** Something is missing. */
  blocked: boolean
  settle: () => Promise<number>
  onRefused: (error: unknown) => void
}

/** Confirms the letter and opens the next clean one of the queue. Shown while there is one and nothing is missing. */
export function ConfirmNext({ id, name, blocked, settle, onRefused }: ConfirmNextProps) {
  const words = useWords(lettersWords)
  const navigate = useNavigate()
  const { data } = useLetters({ states: ['taken-in'], clean: true, pageSize: 2 })
  const register = useRegisterLetter()
  const [busy, setBusy] = useState(false)
  const begun = useRef(false)
  const next = data?.rows.find((row) => row.id !== id)
  if (blocked || !next) return null
  const confirm = async () => {
    if (begun.current) return
    begun.current = true
    setBusy(true)
    onRefused(null)
    const version = await settle().catch(() => null)
    const done = version !== null && (await register.mutateAsync({ id, version }).then(() => true, refused))
    begun.current = false
    setBusy(false)
    if (!done) return
    tellDone({ vi: lettersWords.vi.registered(name), en: lettersWords.en.registered(name) })
    await navigate(addresses.letter(next.id))
  }
  const refused = (error: unknown) => {
    onRefused(error)
    return false
  }
  return (
    <Button variant="outline" loading={busy} onClick={() => void confirm()}>
      {words.confirmNext}
    </Button>
  )
}
