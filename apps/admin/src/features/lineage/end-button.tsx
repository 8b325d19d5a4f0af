import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMay } from '../../lib/session.ts'
import { useWords } from '../../lib/words.ts'
import { lineageWords } from '../../words/lineage/index.ts'
import { EndDialog } from './end-dialog.tsx'
import { useStanding } from './lineage.api.ts'
import { endButtonId } from './use-follow-end.ts'

/** The way to record that a document has ended; not shown while an end stands. */
export function EndButton({ id }: { id: string }) {
  const words = useWords(lineageWords)
  const may = useMay()('letters.register')
  const { data } = useStanding(id)
  const [asked, setAsked] = useState(false)
  if (!may || !data || data.end) return null
  return (
    <>
      <Button id={endButtonId} variant="default" onClick={() => setAsked(true)}>
        {words.end}
      </Button>
      {asked ? <EndDialog document={data} onClose={() => setAsked(false)} /> : null}
    </>
  )
}
