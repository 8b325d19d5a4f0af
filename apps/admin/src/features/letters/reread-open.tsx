import { Button } from '@mantine/core'
import type { LetterView, Reread } from '@vnit/domain'
import { useState } from 'react'
import { IconInfoCircle } from '../../components/icons.ts'
import { Refusal } from '../../components/refusal.tsx'
import { tellDone } from '../../lib/notify.tsx'
import { problemIn } from '../../lib/problem.ts'
import { useMay } from '../../lib/session.ts'
import { useWords } from '../../lib/words.ts'
import { intakeWords } from '../../words/intake/index.ts'
import { partsWords } from '../../words/parts/index.ts'
import { DifferentFields, type Accept } from './reread-fields.tsx'
import { useKeepReading, useReread } from './reread.api.ts'
import css from './reread.module.css'

export type RereadPanelProps = {
  letter: LetterView
  /** Takes a field of the newer reading into the draft; null where the letter is not corrected any more. */
  onAccept: Accept | null
}

/** A newer reading was kept: by this reader. */
type OnKept = { onKept: (readerVersion: number) => void }

/** Of a letter that an older reader read: where the present one reads otherwise. Nothing changes by itself. */
export function RereadOpen({ letter, onAccept, onKept }: RereadPanelProps & OnKept) {
  const words = useWords(intakeWords)
  const { waiting } = useWords(partsWords)
  const [asked, setAsked] = useState(false)
  const { data, error, refetch } = useReread(letter.id, asked)
  return (
    <section className={css['panel']} aria-label={words.rereadLook}>
      <div className={css['head']}>
        <IconInfoCircle aria-hidden />
        <strong>{data && asked ? words.rereadTitle(data.fields.length) : words.olderReaderShort}</strong>
        <Button variant="default" size="compact-md" aria-expanded={asked} onClick={() => setAsked(!asked)}>
          {asked ? words.rereadHide : words.rereadLook}
        </Button>
      </div>
      {asked && error ? <Refusal problem={problemIn(error)} onRetry={() => void refetch()} /> : null}
      {asked && !data && !error ? <p role="status">{waiting}</p> : null}
      {asked && data ? <Differences reread={data} onAccept={onAccept} onKept={onKept} /> : null}
    </section>
  )
}

function Differences({ reread, onAccept, onKept }: { reread: Reread; onAccept: Accept | null } & OnKept) {
  const words = useWords(intakeWords)
  const may = useMay()('letters.register')
  const keep = useKeepReading()
  const { id, presentReader } = reread
  /** By then this panel may be gone, since the letter has no older reading any more. */
  const kept = () => {
    tellDone({ vi: intakeWords.vi.kept, en: intakeWords.en.kept })
    onKept(presentReader)
  }
  const confirm = () => keep.mutateAsync({ id, readerVersion: presentReader }).then(kept, () => {})
  return (
    <>
      <p className="muted">
        {words.rereadAbout(reread.readWith, reread.presentReader)}{' '}
        {onAccept === null && reread.fields.length > 0 ? words.onlyShown : null}
      </p>
      <DifferentFields difference={reread} onAccept={onAccept} />
      {may ? (
        <div className={css['keep']}>
          <Button variant="default" loading={keep.isPending} onClick={() => void confirm()}>
            {words.keepReading}
          </Button>
          <span className="small muted">{words.keepHelp}</span>
        </div>
      ) : null}
    </>
  )
}
