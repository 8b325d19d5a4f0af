import { Button } from '@mantine/core'
import type { KeptReadings } from '@vnit/domain'
import { useState } from 'react'
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

/** The newer readings that people kept beside the first one: of which reader, when, who, and the difference on asking. */
export function KeptReadingList({ kept, letter, onAccept }: RereadPanelProps & { kept: KeptReadings }) {
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
            <Kept one={one} letter={letter} onAccept={onAccept} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type KeptProps = RereadPanelProps & { one: KeptReadings[number] }

function Kept({ one: { readerVersion, keptAt, keptBy }, letter, onAccept }: KeptProps) {
  const words = useWords(intakeWords)
  const { waiting } = useWords(partsWords)
  const [asked, setAsked] = useState(false)
  const { data, error, refetch } = useKeptReading(letter.id, readerVersion, asked)
  const said = words.keptReadings.line(readerVersion, writeMoment(keptAt), keptBy)
  return (
    <div className={css['field']}>
      <div className={css['head']}>
        <span>{said}</span>
        <Button variant="default" size="compact-md" aria-expanded={asked} onClick={() => setAsked(!asked)}>
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
