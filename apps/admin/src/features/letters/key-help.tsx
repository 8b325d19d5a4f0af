import { Kbd } from '@mantine/core'
import { Dialog } from '../../components/dialog.tsx'
import { useWords } from '../../lib/words.ts'
import { lettersWords } from '../../words/letters/index.ts'
import css from './letters.module.css'

/** The keys of the review, with what each does. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const { keys } = useWords(lettersWords)
  return (
    <Dialog opened onClose={onClose} title={keys.title}>
      <dl className={css['keys']}>
        {keys.list.map(([key, does]) => (
          <div key={key}>
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
