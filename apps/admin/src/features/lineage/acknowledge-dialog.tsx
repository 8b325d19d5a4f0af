import type { BasisFlag } from '@vnit/domain'
import { tellDone } from '../../lib/notify.tsx'
import { useWords } from '../../lib/words.ts'
import { lineageWords } from '../../words/lineage/index.ts'
import { useAcknowledgeBasis } from './lineage.api.ts'
import { ReasonDialog } from './reason-dialog.tsx'

type AcknowledgeDialogProps = { directiveId: string; flag: BasisFlag; onClose: () => void }

/** Says, with a reason, that the directive still applies although this basis has ended. */
export function AcknowledgeDialog({ directiveId, flag, onClose }: AcknowledgeDialogProps) {
  const words = useWords(lineageWords)
  const acknowledge = useAcknowledgeBasis()
  const base = flag.base.numberSymbol
  const done = () => {
    tellDone({ vi: lineageWords.vi.acknowledged(base), en: lineageWords.en.acknowledged(base) })
    onClose()
  }
  return (
    <ReasonDialog
      title={words.acknowledgeTitle}
      help={words.acknowledgeHelp(base)}
      confirm={words.acknowledge}
      running={acknowledge.isPending}
      error={acknowledge.error}
      onClose={onClose}
      onConfirm={(reason) => acknowledge.mutate({ directiveId, endId: flag.endId, reason }, { onSuccess: done })}
    />
  )
}
