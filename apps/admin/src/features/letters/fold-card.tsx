import { ActionIcon, Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { IconTrash } from '../../components/icons.ts'
import { useWords } from '../../lib/words.ts'
import { lettersWords } from '../../words/letters/index.ts'
import css from './letters.module.css'

type FoldCardProps = {
  /** What this is called: “Addressee 1”. */
  name: string
  /** Its value in words, while it is folded. */
  summary: ReactNode
  /** The editor says the value itself, so that the line need not while it is open. */
  sayOnce?: boolean
  startOpen?: boolean
  readOnly?: boolean
  onRemove?: () => void
  children: ReactNode
}

/** An item that reads as a line and opens into its editor. */
export function FoldCard({
  name,
  summary,
  sayOnce = false,
  startOpen = false,
  readOnly,
  onRemove,
  children,
}: FoldCardProps) {
  const words = useWords(lettersWords)
  const [open, setOpen] = useState(startOpen)
  return (
    <div className={css['fold']} role="group" aria-label={name}>
      <div className={css['line']}>
        <div className={css['summary']}>{open && sayOnce ? <strong>{name}</strong> : summary}</div>
        {readOnly ? null : (
          <div className={css['ways']}>
            <Button
              size="compact-sm"
              variant="default"
              data-unfold
              aria-expanded={open}
              aria-label={open ? `${words.done}: ${name}` : words.edit(name)}
              onClick={() => setOpen(!open)}
            >
              {open ? words.done : words.editShort}
            </Button>
            {onRemove ? (
              <ActionIcon size="md" variant="subtle" color="gray" aria-label={words.remove(name)} onClick={onRemove}>
                <IconTrash aria-hidden />
              </ActionIcon>
            ) : null}
          </div>
        )}
      </div>
      {open ? <div className={css['editor']}>{children}</div> : null}
    </div>
  )
}
