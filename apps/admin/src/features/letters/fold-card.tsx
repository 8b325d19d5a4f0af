import { ActionIcon, Button } from '@mantine/core'
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { IconTrash } from '../../components/icons.ts'
import { useWords } from '../../lib/words.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { withFocusBeside } from './focus-beside.ts'
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

/** An item that reads as a line and opens into its editor, with the focus in it; Escape folds it again. */
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
  const card = useRef<HTMLDivElement>(null)
  const editor = useRef<HTMLDivElement>(null)
  const turn = () => {
    setOpen(!open)
    if (!open) whenThere(() => editor.current?.querySelector<HTMLElement>(fields), patience)
  }
  const fold = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !(event.target instanceof HTMLElement)) return
    if (isChoosing(event.target) || !editor.current?.contains(event.target)) return
    setOpen(false)
    card.current?.querySelector<HTMLElement>('[data-unfold]')?.focus()
  }
  return (
    <div ref={card} className={css['fold']} role="group" aria-label={name}>
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
              onClick={turn}
            >
              {open ? words.done : words.editShort}
            </Button>
            {onRemove ? (
              <ActionIcon
                size="md"
                variant="subtle"
                color="gray"
                aria-label={words.remove(name)}
                onClick={({ currentTarget }) => withFocusBeside(currentTarget, onRemove)}
              >
                <IconTrash aria-hidden />
              </ActionIcon>
            ) : null}
          </div>
        )}
      </div>
      {open ? (
        <div ref={editor} className={css['editor']} onKeyDown={fold}>
          {children}
        </div>
      ) : null}
    </div>
  )
}

const fields = 'input:not([type="hidden"]):not(:disabled), textarea:not(:disabled)'

const patience = 20

/** Sets the focus once its place is drawn; some editors are loaded when they are first opened. */
function whenThere(find: () => HTMLElement | null | undefined, left: number): void {
  setTimeout(() => {
    const place = find()
    if (place) place.focus()
    else if (left > 0) whenThere(find, left - 1)
  }, 50)
}

/** A list of choices is open there, which Escape closes first. */
function isChoosing(target: HTMLElement): boolean {
  return target.getAttribute('aria-expanded') === 'true'
}
