import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLanguage } from '../lib/language.tsx'
import { sentenceOf, type Problem } from '../lib/problem.ts'
import { useWords } from '../lib/words.ts'
import { partsWords } from '../words/parts/index.ts'
import { IconAlertTriangle } from './icons.ts'
import css from './refusal.module.css'

type RefusalProps = { problem: Problem; onRetry?: () => void; children?: ReactNode }

/**
 * A no in its place: what was wrong, where, how to mend it, in the reader's language. A defect shows its request id and
 * the way to try again, and so does a refusal that may pass. `children` stand for further ways out.
 */
export function Refusal({ problem, onRetry, children }: RefusalProps) {
  const words = useWords(partsWords)
  const { language } = useLanguage()
  const said = sentenceOf(problem, language)
  const retry = problem.again ? onRetry : undefined
  return (
    <div className={css['refusal']} role="alert" tabIndex={-1}>
      <IconAlertTriangle aria-hidden className={css['icon']} />
      <div className={css['body']}>
        <strong>{words.refusedTitle}</strong>
        <p>{said ?? (problem.status === null ? words.offline : words.defect)}</p>
        {problem.fields.length > 0 ? (
          <ul className={css['fields']}>
            {problem.fields.map((field) => (
              <li key={`${field.path} ${field.en}`}>{field[language]}</li>
            ))}
          </ul>
        ) : null}
        {problem.requestId && !said ? <p className="small muted">{words.requestId(problem.requestId)}</p> : null}
        {retry || children ? (
          <div className={css['ways']}>
            {retry ? (
              <Button variant="outline" onClick={retry}>
                {words.retry}
              </Button>
            ) : null}
            {children}
          </div>
        ) : null}
      </div>
    </div>
  )
}
