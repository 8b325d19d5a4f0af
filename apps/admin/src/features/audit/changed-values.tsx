import type { AuditLine } from '../../components/audit-panel.tsx'
import { useWords } from '../../lib/words.ts'
import { partsWords } from '../../words/parts/index.ts'

/** The reason and the values of one deed, opened when wanted. */
export function ChangedValues({ line }: { line: AuditLine }) {
  const words = useWords(partsWords)
  return (
    <>
      {line.reason ? <div>{line.reason}</div> : null}
      {line.changes.length > 0 ? (
        <details>
          <summary className="small">
            {words.showChange} ({line.changes.length})
          </summary>
          <ul className="small">
            {line.changes.map((change) => (
              <li key={change.field}>
                <span className="muted">{change.field}:</span>{' '}
                {[change.before, change.after].filter((value) => value !== null).join(' → ')}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {!line.reason && line.changes.length === 0 ? '–' : null}
    </>
  )
}
