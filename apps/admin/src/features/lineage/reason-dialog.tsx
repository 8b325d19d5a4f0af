import { Textarea } from '@mantine/core'
import type { ComponentProps } from 'react'
import { DeedDialog } from '../../components/deed-dialog.tsx'
import { useReason } from '../../lib/use-reason.ts'
import { useWords } from '../../lib/words.ts'
import { lineageWords } from '../../words/lineage/index.ts'

type ReasonDialogProps = Omit<ComponentProps<typeof DeedDialog>, 'children' | 'onConfirm'> & {
  onConfirm: (reason: string) => void
}

/** A deed that needs a reason, and nothing else. */
export function ReasonDialog({ onConfirm, ...deed }: ReasonDialogProps) {
  const words = useWords(lineageWords)
  const reason = useReason(words.reasonShort)
  return (
    <DeedDialog {...deed} onConfirm={() => (reason.given() ? onConfirm(reason.text) : undefined)}>
      <Textarea label={words.reason} rows={3} maxLength={2000} {...reason.field} />
    </DeedDialog>
  )
}
