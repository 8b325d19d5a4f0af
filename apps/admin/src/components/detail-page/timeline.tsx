import type { Day } from '@vnit/domain/time'
import type { ReactNode } from 'react'
import { writeDay } from '../../lib/days.ts'
import css from './timeline.module.css'

export type TimelineStep = { key: string; on: Day | null; when?: string; title: ReactNode; body?: ReactNode }

/** What happened, newest first, each with its day, and the document or reason behind it. */
export function Timeline({ steps }: { steps: TimelineStep[] }) {
  return (
    <ol className={css['timeline']}>
      {steps.map((step) => (
        <li key={step.key}>
          <span className={css['when']}>
            {step.on ? <time dateTime={step.on}>{writeDay(step.on)}</time> : null}
            {step.when}
          </span>
          <div className={css['what']}>
            <div>{step.title}</div>
            {step.body ? <div className="small muted">{step.body}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  )
}
