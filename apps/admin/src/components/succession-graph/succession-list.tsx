import { Link } from 'react-router'
import { writeDay } from '../../lib/days.ts'
import { useWords } from '../../lib/words.ts'
import { partsWords } from '../../words/parts/index.ts'
import { CitedSource } from '../cited-source.tsx'
import type { GraphStep } from './graph-types.ts'
import css from './succession-graph.module.css'

type SuccessionListProps = { steps: GraphStep[]; addressOf: (id: string) => string }

/** The same steps in words, by day, each with the document it rests on. */
export function SuccessionList({ steps, addressOf }: SuccessionListProps) {
  const words = useWords(partsWords)
  const ordered = [...steps].sort((a, b) => a.on.localeCompare(b.on))
  return (
    <ol className={css['list']} aria-label={words.graphList}>
      {ordered.map((step) => (
        <li key={`${step.fromId} ${step.toId} ${step.on} ${step.function ?? ''}`}>
          <time dateTime={step.on}>{writeDay(step.on)}</time>
          <div>
            <div>
              <Link to={addressOf(step.fromId)}>{step.fromName}</Link> <span>{words.followed[step.kind]}</span>{' '}
              <Link to={addressOf(step.toId)}>{step.toName}</Link>
            </div>
            {step.function ? <div>{words.functionMoved(step.function)}</div> : null}
            {step.source ? (
              <div className="small muted">
                {words.graphSource}: <CitedSource text={step.source} />
              </div>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  )
}
