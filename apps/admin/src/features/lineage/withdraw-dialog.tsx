import { tellDone } from '../../lib/notify.tsx'
import { useWords } from '../../lib/words.ts'
import { lineageWords } from '../../words/lineage/index.ts'
import { useWithdrawEnd } from './lineage.api.ts'
import { ReasonDialog } from './reason-dialog.tsx'

/** Takes a recorded end back, with a reason. */
export function WithdrawDialog({ endId, onClose }: { endId: string; onClose: () => void }) {
  const words = useWords(lineageWords)
  const withdraw = useWithdrawEnd()
  const done = () => {
    tellDone({ vi: lineageWords.vi.withdrawDone, en: lineageWords.en.withdrawDone })
    onClose()
  }
  return (
    <ReasonDialog
      title={words.withdrawTitle}
      help={words.withdrawHelp}
      confirm={words.withdraw}
      grave
      running={withdraw.isPending}
      error={withdraw.error}
      onClose={onClose}
      onConfirm={(reason) => withdraw.mutate({ endId, reason }, { onSuccess: done })}
    />
  )
}
