import { Fragment } from 'react'
import { writeMoment } from '../lib/days.ts'
import { useWords } from '../lib/words.ts'
import { partsWords } from '../words/parts/index.ts'
import css from './audit-panel.module.css'

export type AuditLine = {
  id: string
  at: string
  who: string
  what: string
  about?: string
  reason: string | null
  /** Field by field, already in words. */
  changes: { field: string; before: string | null; after: string | null }[]
  requestId?: string
}

/** Who did what, when and why, with the values before and after. Only ever added to. */
export function AuditPanel({ lines }: { lines: AuditLine[] }) {
  const words = useWords(partsWords)
  if (lines.length === 0) return <p className="muted">{words.noAudit}</p>
  return (
    <ol className={css['lines']}>
      {lines.map((line) => (
        <li key={line.id}>
          <span className={css['when']}>
            <time dateTime={line.at}>{writeMoment(line.at)}</time>
          </span>
          <div className={css['what']}>
            <div>
              <strong>{line.what}</strong> · {line.who}
              {line.about ? <span className="muted"> · {line.about}</span> : null}
            </div>
            {line.reason ? (
              <div>
                {words.reason}: {line.reason}
              </div>
            ) : null}
            {line.changes.length > 0 ? <Changes changes={line.changes} /> : null}
          </div>
        </li>
      ))}
    </ol>
  )
}

function Changes({ changes }: { changes: AuditLine['changes'] }) {
  const words = useWords(partsWords)
  return (
    <details className={css['changes']}>
      <summary>
        {words.showChange} ({changes.length})
      </summary>
      <dl>
        {changes.map((change) => (
          <Fragment key={change.field}>
            <dt>{change.field}</dt>
            <dd>
              {change.before === null ? null : (
                <del>
                  <span className="visually-hidden">{words.before}: </span>
                  {change.before}
                </del>
              )}{' '}
              {change.after === null ? null : (
                <ins>
                  <span className="visually-hidden">{words.after}: </span>
                  {change.after}
                </ins>
              )}
            </dd>
          </Fragment>
        ))}
      </dl>
    </details>
  )
}
