import { Button } from '@mantine/core'
import { useRef } from 'react'
import { IconFileImport } from '../../components/icons.ts'
import { useWords } from '../../lib/words.ts'
import { intakeWords } from '../../words/intake/index.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { acceptedFiles } from './file-objection.ts'
import css from './letter-drop.module.css'
import { QueueBatchList } from './queue-batch-list.tsx'
import { useFilesFromThePage } from './queue-page-files.ts'
import { RecognitionList } from './recognition-list.tsx'
import { useTakeIn } from './use-take-in.ts'

/** Where letters come in: dropped anywhere on the page, pasted, or chosen; below, how each file fares. */
export function LetterDrop() {
  const words = useWords(intakeWords)
  const { dropNow } = useWords(lettersWords)
  const { items, busy, take } = useTakeIn()
  const over = useFilesFromThePage(take)
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <section className={css['drop']} data-over={over || undefined} aria-label={words.dropTitle} aria-busy={busy}>
      <div className={css['asking']}>
        <IconFileImport aria-hidden className={css['icon']} />
        <div className={css['text']}>
          <strong>{over ? dropNow : words.dropTitle}</strong>
          <p className="small muted">{words.dropHelp}</p>
        </div>
        <Button onClick={() => chooser.current?.click()}>{words.choose}</Button>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          data-testid="letter-file"
          accept={acceptedFiles}
          onChange={({ currentTarget }) => {
            take([...(currentTarget.files ?? [])])
            currentTarget.value = ''
          }}
        />
      </div>
      {items.length > 0 ? <QueueBatchList items={items} /> : null}
      <RecognitionList />
    </section>
  )
}
