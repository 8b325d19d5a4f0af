import type { LetterRow } from '@vnit/domain'
import { Dialog } from '../../components/dialog.tsx'
import { useStoredSwitch } from '../../lib/use-stored.ts'
import { useWords } from '../../lib/words.ts'
import { intakeWords } from '../../words/intake/index.ts'
import { QueueLook } from './queue-look.tsx'
import css from './queue-look.module.css'
import { useConfirmKey, useLook } from './queue-use-look.ts'

type QueuePanelProps = { row: LetterRow | null; onConfirmed: (row: LetterRow) => void }

/** Beside the list: the chosen letter at a glance. */
export function QueuePanel({ row, onConfirmed }: QueuePanelProps) {
  const words = useWords(intakeWords)
  return (
    <aside className={css['panel']} aria-label={words.look}>
      {row ? (
        <Chosen key={row.id} row={row} onConfirmed={onConfirmed} />
      ) : (
        <p className="muted">
          {words.chooseRow} <span className="keys-only">{words.chooseRowKeys}</span>
        </p>
      )}
    </aside>
  )
}

/** The same over the page, where there is no room beside the list. */
export function QueueLookDialog({ row, onConfirmed, onClose }: Required<QueuePanelProps> & { onClose: () => void }) {
  const words = useWords(intakeWords)
  if (!row) return null
  return (
    <Dialog opened onClose={onClose} title={words.look}>
      <Chosen key={row.id} row={row} onConfirmed={onConfirmed} />
    </Dialog>
  )
}

function Chosen({ row, onConfirmed }: { row: LetterRow; onConfirmed: (row: LetterRow) => void }) {
  const look = useLook(row, onConfirmed)
  const [keys] = useStoredSwitch('list-keys', true)
  useConfirmKey(keys, look.confirm)
  return <QueueLook row={row} look={look} />
}
