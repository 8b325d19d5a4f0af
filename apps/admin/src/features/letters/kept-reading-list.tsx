import { Button } from '@mantine/core'
import type { KeptReadings } from '@vnit/domain'
import { useEffect, useRef, useState } from 'react'
import { IconHistory } from '../../components/icons.ts'
import { Refusal } from '../../components/refusal.tsx'
import { writeMoment } from '../../lib/days.ts'
import { problemIn } from '../../lib/problem.ts'
import { useWords } from '../../lib/words.ts'
import { intakeWords } from '../../words/intake/index.ts'
import { partsWords } from '../../words/parts/index.ts'
import { DifferentFields } from './reread-fields.tsx'
import type { RereadPanelProps } from './reread-open.tsx'
import { useKeptReading } from './reread.api.ts'
import css from './reread.module.css'

type KeptReadingListProps = RereadPanelProps & {
  kept: KeptReadings
  /** The reader whose reading was kept a moment ago, on this screen. */
  justKept: number | null
}

/** The newer readings that people kept beside the first one: of which reader, when, who, and the difference on asking. */
export function KeptReadingList({ kept, justKept, ...panel }: KeptReadingListProps) {
  const { keptReadings } = useWords(intakeWords)
  return (
    <section className={css['panel']} aria-label={keptReadings.title(kept.length)}>
      <div className={css['head']}>
        <IconHistory aria-hidden />
        <strong>{keptReadings.title(kept.length)}</strong>
      </div>
      <ul className={css['fields']}>
        {kept.map((one) => (
          <li key={one.readerVersion}>
            <Kept one={one} isJustKept={one.readerVersion === justKept} {...panel} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type KeptProps = RereadPanelProps & { one: KeptReadings[number]; isJustKept: boolean }

/** One of them. Kept a moment ago, it takes the focus that the button by which it was kept had with it. */
function Kept({ one: { readerVersion, keptAt, keptBy }, isJustKept, letter, onAccept }: KeptProps) {
  const words = useWords(intakeWords)
  const { waiting } = useWords(partsWords)
  const [asked, setAsked] = useState(false)
  const { data, error, refetch } = useKeptReading(letter.id, readerVersion, asked)
  const compare = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isJustKept && document.activeElement === document.body) compare.current?.focus()
  }, [isJustKept])
  const said = words.keptReadings.line(readerVersion, writeMoment(keptAt), keptBy)
  return (
    <div className={css['field']}>
      <div className={css['head']}>
        <span>{said}</span>
        <Button
          ref={compare}
          variant="default"
          size="compact-md"
          aria-expanded={asked}
          onClick={() => setAsked(!asked)}
        >
          {asked ? words.keptReadings.hide(readerVersion) : words.keptReadings.compare(readerVersion)}
        </Button>
      </div>
      {asked && error ? <Refusal problem={problemIn(error)} onRetry={() => void refetch()} /> : null}
      {asked && !data && !error ? <p role="status">{waiting}</p> : null}
      {asked && data ? (
        data.fields.length + data.aside.length === 0 ? (
          <p className="muted">{words.keptReadings.same}</p>
        ) : (
          <DifferentFields difference={data} onAccept={onAccept} />
        )
      ) : null}
    </div>
  )
}
