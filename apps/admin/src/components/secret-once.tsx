import { Button, CopyButton, TextInput } from '@mantine/core'
import { Dialog } from './dialog.tsx'
import { useWords } from '../lib/words.ts'
import { partsWords } from '../words/parts/index.ts'
import { IconCopy } from './icons.ts'
import css from './form.module.css'

type SecretOnceProps = { title: string; help: string; secret: string; done: string; onDone: () => void }

/** Something that is shown this once: a link, a token. Closes only by saying that it was copied. */
export function SecretOnce({ title, help, secret, done, onDone }: SecretOnceProps) {
  const words = useWords(partsWords)
  return (
    <Dialog opened onClose={onDone} title={title} size="lg" closeOnClickOutside={false} withCloseButton={false}>
      <div className={css['form']}>
        <p>{help}</p>
        <TextInput
          aria-label={title}
          value={secret}
          readOnly
          className="mono"
          data-autofocus
          onFocus={(event) => event.currentTarget.select()}
        />
        <div className={css['deeds']}>
          <CopyButton value={secret}>
            {({ copied, copy }) => (
              <Button variant="outline" leftSection={<IconCopy aria-hidden />} onClick={copy}>
                {copied ? words.copied : words.copy}
              </Button>
            )}
          </CopyButton>
          <Button onClick={onDone}>{done}</Button>
        </div>
      </div>
    </Dialog>
  )
}
