import { Button } from '@mantine/core'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { addresses } from '../../lib/addresses.ts'
import { useWords } from '../../lib/words.ts'
import { lettersWords } from '../../words/letters/index.ts'

type OpenRegisteredButtonProps = { directiveId: string; settle: () => Promise<unknown> }

/** In the place of confirming, where the letter is a directive already: opens that. What was typed is saved before. */
export function OpenRegisteredButton({ directiveId, settle }: OpenRegisteredButtonProps) {
  const words = useWords(lettersWords)
  const navigate = useNavigate()
  const [busy, setBusy] = useState(false)
  const open = async () => {
    setBusy(true)
    const saved = await settle().then(
      () => true,
      () => false,
    )
    setBusy(false)
    if (saved) await navigate(addresses.directive(directiveId))
  }
  return (
    <Button id="confirm-letter" loading={busy} onClick={() => void open()}>
      {words.openRegistered}
    </Button>
  )
}
