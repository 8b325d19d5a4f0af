import { Textarea } from '@mantine/core'
import type { LetterView } from '@vnit/domain'
import { useNavigate } from 'react-router'
import { DeedDialog } from '../../components/deed-dialog.tsx'
import { addresses } from '../../lib/addresses.ts'
import { tellDone } from '../../lib/notify.tsx'
import { useReason } from '../../lib/use-reason.ts'
import { useWords } from '../../lib/words.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { useSetLetterAside } from './letters.api.ts'

type SetAsideDialogProps = { letter: LetterView; version: number; onClose: () => void }

/** Sets the letter aside, with the reason that stays beside it. */
export function SetAsideDialog({ letter, version, onClose }: SetAsideDialogProps) {
  const words = useWords(lettersWords)
  const navigate = useNavigate()
  const setAside = useSetLetterAside()
  const reason = useReason(words.setAsideReasonShort)
  const confirm = () => {
    if (!reason.given()) return
    const name = letter.draft.numberSymbol ?? letter.fileName
    const done = async () => {
      tellDone({ vi: lettersWords.vi.setAsideDone(name), en: lettersWords.en.setAsideDone(name) })
      await navigate(addresses.queue)
    }
    setAside.mutate({ id: letter.id, version, reason: reason.text }, { onSuccess: () => void done() })
  }
  return (
    <DeedDialog
      title={words.setAsideTitle}
      help={words.setAsideHelp}
      confirm={words.setAside}
      grave
      size="md"
      running={setAside.isPending}
      error={setAside.error}
      onClose={onClose}
      onConfirm={confirm}
    >
      <Textarea label={words.setAsideReason} rows={3} maxLength={1000} {...reason.field} />
    </DeedDialog>
  )
}
