import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { IconFileImport } from '../../components/icons.ts'
import { LongWork } from '../../components/long-work.tsx'
import { Refusal } from '../../components/refusal.tsx'
import { useWords } from '../../lib/words.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { acceptedFiles, writeSize } from './file-objection.ts'
import { useTakeIn, type TakingIn } from './use-take-in.ts'
import css from './letter-drop.module.css'

/** Where a letter comes in: dropped anywhere on the page, pasted, or chosen; its progress and any no stand here. */
export function LetterDrop() {
  const words = useWords(lettersWords)
  const { state, take, cancel } = useTakeIn()
  const over = useFilesFromThePage(take)
  const chooser = useRef<HTMLInputElement>(null)
  const busy = state.step === 'sending' || state.step === 'reading'
  return (
    <section className={css['drop']} data-over={over || undefined} aria-label={words.dropTitle} aria-busy={busy}>
      {busy ? (
        <Running state={state} cancel={cancel} />
      ) : (
        <div className={css['asking']}>
          <IconFileImport aria-hidden className={css['icon']} />
          <div className={css['text']}>
            <strong>{over ? words.dropNow : words.dropTitle}</strong>
            <p className="small muted">{words.dropHelp}</p>
          </div>
          <Button onClick={() => chooser.current?.click()}>{words.choose}</Button>
          <input
            ref={chooser}
            type="file"
            hidden
            data-testid="letter-file"
            accept={acceptedFiles}
            onChange={({ currentTarget }) => {
              take([...(currentTarget.files ?? [])])
              currentTarget.value = ''
            }}
          />
        </div>
      )}
      <Outcome state={state} />
    </section>
  )
}

function Running({ state, cancel }: { state: TakingIn; cancel: () => void }) {
  const words = useWords(lettersWords)
  if (state.step === 'sending')
    return <LongWork label={words.sending(state.name)} done={state.part} onCancel={cancel} />
  return state.step === 'reading' ? <LongWork label={words.reading(state.name)} done={null} /> : null
}

function Outcome({ state }: { state: TakingIn }) {
  const words = useWords(lettersWords)
  switch (state.step) {
    case 'cancelled':
      return <p role="status">{words.cancelled(state.name)}</p>
    case 'objected':
      return (
        <p role="alert" className={css['objection']}>
          {state.objection === 'onlyOne' ? words.onlyOne : words[state.objection](state.name, writeSize(state.size))}
        </p>
      )
    case 'refused':
      return <Refusal problem={state.problem} />
    default:
      return null
  }
}

/** Files dropped or pasted anywhere on the page; tells whether files hover over it. */
function useFilesFromThePage(take: (files: File[]) => void): boolean {
  const [over, setOver] = useState(false)
  const latest = useRef(take)
  useEffect(() => {
    latest.current = take
  })
  useEffect(() => {
    const until = new AbortController()
    const listen = <Kind extends 'dragover' | 'dragleave' | 'drop' | 'paste'>(
      kind: Kind,
      listener: (event: DocumentEventMap[Kind]) => void,
    ) => document.addEventListener(kind, listener, { signal: until.signal })
    listen('dragover', (event) => {
      if (!hasFiles(event.dataTransfer)) return
      event.preventDefault()
      setOver(true)
    })
    listen('dragleave', (event) => void (event.relatedTarget === null && setOver(false)))
    listen('drop', (event) => {
      setOver(false)
      if (!hasFiles(event.dataTransfer)) return
      event.preventDefault()
      latest.current([...(event.dataTransfer?.files ?? [])])
    })
    listen('paste', (event) => {
      const files = [...(event.clipboardData?.files ?? [])]
      if (files.length > 0) latest.current(files)
    })
    return () => until.abort()
  }, [])
  return over
}

function hasFiles(carried: DataTransfer | null): boolean {
  return carried?.types.includes('Files') ?? false
}
