import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { problemIn } from '../lib/problem.ts'
import { useWords } from '../lib/words.ts'
import { partsWords } from '../words/parts/index.ts'
import css from './deed-dialog.module.css'
import { Dialog } from './dialog.tsx'
import { Refusal } from './refusal.tsx'

type DeedDialogProps = {
  title: string
  /** What will happen, before it does. */
  help: string
  confirm: string
  grave?: boolean
  size?: 'md' | 'lg' | 'xl'
  running: boolean
  error: unknown
  onClose: () => void
  onConfirm: () => void
  children: ReactNode
}

/** A deed asked for: what it will do, its fields, a refusal in words. The grave ones are outlined in red. */
export function DeedDialog(props: DeedDialogProps) {
  const words = useWords(partsWords)
  return (
    <Dialog opened onClose={props.onClose} title={props.title} size={props.size ?? 'lg'}>
      <form
        className={css['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          props.onConfirm()
        }}
      >
        <p className="muted">{props.help}</p>
        {props.error ? <Refusal problem={problemIn(props.error)} /> : null}
        {props.children}
        <div className={css['buttons']}>
          <Button variant="default" onClick={props.onClose}>
            {words.cancel}
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
