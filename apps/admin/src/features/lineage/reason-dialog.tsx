import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { Dialog } from '../../components/dialog.tsx'
import { Refusal } from '../../components/refusal.tsx'
import { problemIn } from '../../lib/problem.ts'
import { useWords } from '../../lib/words.ts'
import { lineageWords } from '../../words/lineage/index.ts'
import { partsWords } from '../../words/parts/index.ts'
import css from './lineage.module.css'

type ReasonDialogProps = {
  title: string
  /** What will happen, before it does. */
  help: string
  confirm: string
  grave?: boolean
  running: boolean
  error: unknown
  onClose: () => void
  onConfirm: (reason: string) => void
}

/** A deed that needs a reason, and nothing else. */
export function ReasonDialog(props: ReasonDialogProps) {
  const words = useWords(lineageWords)
  const { cancel } = useWords(partsWords)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const short = reason.trim().length < 3
  return (
    <Dialog opened onClose={props.onClose} title={props.title} size="lg">
      <form
        className={css['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (!short) props.onConfirm(reason.trim())
        }}
      >
        <p className="muted">{props.help}</p>
        {props.error ? <Refusal problem={problemIn(props.error)} /> : null}
        <Textarea
          label={words.reason}
          rows={3}
          maxLength={2000}
          data-autofocus
          value={reason}
          error={tried && short ? words.reasonShort : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div className={css['buttons']}>
          <Button variant="default" onClick={props.onClose}>
            {cancel}
          </Button>
          <Button
            type="submit"
            loading={props.running}
            variant={props.grave ? 'outline' : 'filled'}
            {...(props.grave ? { color: 'red' } : {})}
          >
            {props.confirm}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
