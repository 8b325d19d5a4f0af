import type { Answering } from '@vnit/domain'
import { Link } from 'react-router'
import { addresses } from '../lib/addresses.ts'
import { writeDay } from '../lib/days.ts'
import { useWords } from '../lib/words.ts'
import { obligationsWords } from '../words/obligations/index.ts'

type PassedOnProps = { agencyId: string; answering: readonly Answering[] }

/** Who answers for an agency on the asked day, where that is another one: by which steps, when, under which document. */
export function PassedOn({ agencyId, answering }: PassedOnProps) {
  const words = useWords(obligationsWords)
  if (answering.length > 1)
    return <div className="small muted">{words.several(answering.map(({ name }) => name).join(', '))}</div>
  const [one] = answering
  if (!one || one.agencyId === agencyId) return null
  return (
    <div className="small muted">
      <Link to={addresses.agency(one.agencyId)}>{words.nowWith(one.name)}</Link>
      {one.passed.map((step) => (
        <div key={`${step.fromId} ${step.toId}`}>{words.passed(step.fromName, writeDay(step.on), step.source)}</div>
      ))}
    </div>
  )
}
