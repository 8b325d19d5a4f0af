import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useWords } from '../../lib/words.ts'
import { queueWords } from '../../words/queue/index.ts'
import css from './queue.module.css'

type QueuePartProps = {
  id: string
  title: string
  part: { rows: unknown[]; total: number; more: boolean }
  /** Where all of them stand. */
  all: string
  children: ReactNode
}

/** One part of the queue: its name, how many, the first of them, and the way to all. */
export function QueuePart({ id, title, part, all, children }: QueuePartProps) {
  const words = useWords(queueWords)
  return (
    <section className={css['part']} aria-labelledby={`queue-${id}`}>
      <div className={css['head']}>
        <h2 id={`queue-${id}`}>
          {title} <span className={css['count']}>{words.count(part.total, part.more)}</span>
        </h2>
        {part.total > part.rows.length ? <Link to={all}>{words.seeAll(part.total, part.more)}</Link> : null}
      </div>
      {children}
    </section>
  )
}
