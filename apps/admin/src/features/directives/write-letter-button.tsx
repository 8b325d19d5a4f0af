import { Button } from '@mantine/core'
import type { DirectiveDetail } from '@vnit/domain'
import { lazy, Suspense, useState } from 'react'
import { useMay } from '../../lib/session.ts'
import { useWords } from '../../lib/words.ts'
import { lettersOutWords } from '../../words/letters-out/index.ts'

const WriteLetterDialog = lazy(async () => ({ default: (await import('./write-letter-dialog.tsx')).WriteLetterDialog }))

/** Opens the dialog that writes the letter or the list that goes with a directive, for those who register letters. */
export function WriteLetterButton({ directive }: { directive: DirectiveDetail }) {
  const words = useWords(lettersOutWords)
  const may = useMay()
  const [opened, setOpened] = useState(false)
  if (!may('letters.register')) return null
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {words.write}
      </Button>
      {opened ? (
        <Suspense>
          <WriteLetterDialog directive={directive} onClose={() => setOpened(false)} />
        </Suspense>
      ) : null}
    </>
  )
}
