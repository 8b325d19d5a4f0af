import type { ReactNode } from 'react'

export type CriteriaRow = {
  id: string
  clause: ReactNode
  requirement: ReactNode
  verdict: 'met' | 'not-met' | 'undecided'
  verdictName: string
  why: string
  evidence: ReactNode
  checkedOn: string
}

type Headings = { clause: string; requirement: string; verdict: string; evidence: string; checkedOn: string }

/** The criteria of a circular, clause by clause; on phones each clause is a card. Words come from the caller. */
export function CriteriaTable({
  caption,
  headings,
  rows,
}: {
  caption: string
  headings: Headings
  rows: CriteriaRow[]
}) {
  return (
    <table className="criteria">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {Object.entries(headings).map(([key, heading]) => (
            <th key={key} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" data-label={headings.clause}>
              {row.clause}
            </th>
            <td data-label={headings.requirement}>{row.requirement}</td>
            <td data-label={headings.verdict}>
              <span className={`verdict verdict-${row.verdict}`}>{row.verdictName}</span>
              <span className="why">{row.why}</span>
            </td>
            <td data-label={headings.evidence}>{row.evidence}</td>
            <td data-label={headings.checkedOn}>{row.checkedOn}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
