import { Button, Progress } from '@mantine/core'
import { useWords } from '../lib/words.ts'
import { partsWords } from '../words/parts/index.ts'
import css from './long-work.module.css'

type LongWorkProps = {
  /** What is being done, as a sentence. */
  label: string
  /** 0 to 1; null while it cannot be said. */
  done: number | null
  /** The figures behind it: "120 of 310 rows". */
  detail?: string
  onCancel?: () => void
}

/** Work that takes a while: what it is, how far it is, and the way to stop it. */
export function LongWork({ label, done, detail, onCancel }: LongWorkProps) {
  const words = useWords(partsWords)
  const percent = done === null ? 100 : Math.round(done * 100)
  return (
    <div className={css['work']} role="status">
      <div className={css['text']}>
        <strong>{label}</strong>
        <span className="muted">{detail ?? (done === null ? words.waiting : `${percent}%`)}</span>
      </div>
      <Progress value={percent} animated={done === null} striped={done === null} aria-label={label} />
      {onCancel ? (
        <Button variant="default" onClick={onCancel}>
          {words.cancel}
        </Button>
      ) : null}
    </div>
  )
}
