import { Button, Textarea } from '@mantine/core'
import type { LetterView } from '@vnit/domain'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { Dialog } from '../../components/dialog.tsx'
import { Refusal } from '../../components/refusal.tsx'
import { addresses } from '../../lib/addresses.ts'
import { tellDone } from '../../lib/notify.tsx'
import { problemIn } from '../../lib/problem.ts'
import { useWords } from '../../lib/words.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { partsWords } from '../../words/parts/index.ts'
import css from './letters.module.css'
import { useSetLetterAside } from './letters.api.ts'

type SetAsideDialogProps = { letter: LetterView; version: number; onClose: () => void }

/** Sets the letter aside, with the reason that stays beside it. */
export function SetAsideDialog({ letter, version, onClose }: SetAsideDialogProps) {
  const words = useWords(lettersWords)
  const { cancel } = useWords(partsWords)
  const navigate = useNavigate()
  const setAside = useSetLetterAside()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const short = reason.trim().length < 3
  const confirm = () => {
    setTried(true)
    if (short) return
    const name = letter.draft.numberSymbol ?? letter.fileName
    const done = async () => {
      tellDone({ vi: lettersWords.vi.setAsideDone(name), en: lettersWords.en.setAsideDone(name) })
      await navigate(addresses.queue)
    }
    setAside.mutate({ id: letter.id, version, reason }, { onSuccess: () => void done() })
  }
  return (
    <Dialog opened onClose={onClose} title={words.setAsideTitle}>
      <form
        className={css['form']}
        onSubmit={(event) => {
          event.preventDefault()
          confirm()
        }}
      >
        <p className="muted">{words.setAsideHelp}</p>
        {setAside.error ? <Refusal problem={problemIn(setAside.error)} /> : null}
        <Textarea
          data-autofocus
          label={words.setAsideReason}
          rows={3}
          maxLength={1000}
          value={reason}
          error={tried && short ? words.setAsideReasonShort : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div className={css['buttons']}>
          <Button variant="default" onClick={onClose}>
            {cancel}
          </Button>
          <Button type="submit" variant="outline" color="red" loading={setAside.isPending}>
            {words.setAside}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
