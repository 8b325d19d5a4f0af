import type { Answering } from '@vnit/domain'
import { Link } from 'react-router'
import { addresses } from '../lib/addresses.ts'
import { namedBy } from '../lib/cited-source.ts'
import { writeDay } from '../lib/days.ts'
import { useLanguage } from '../lib/language.tsx'
import { useWords } from '../lib/words.ts'
import { obligationsWords } from '../words/obligations/index.ts'
import { CitedSource } from './cited-source.tsx'

type PassedOnProps = {
  agencyId: string
  answering: readonly Answering[]
  /** In lists: the last step only, and of its source only what it is named by. */
  brief?: boolean
}

/** Who answers for an agency on the asked day, where that is another one: by which steps, when, under which document. */
export function PassedOn({ agencyId, answering, brief = false }: PassedOnProps) {
  const words = useWords(obligationsWords)
  const { language } = useLanguage()
  const [one, ...others] = answering
  if (!one || (one.agencyId === agencyId && others.length === 0)) return null
  if (others.length > 0)
    return <div className="small muted">{words.several(answering.map(({ name }) => name).join(', '))}</div>
  return (
    <div className="small muted">
      <Link to={addresses.agency(one.agencyId)}>{words.nowWith(one.name)}</Link>
      {(brief ? one.passed.slice(-1) : one.passed).map((step) => (
        <div key={`${step.fromId} ${step.toId}`}>
          {words.passed(step.fromName, writeDay(step.on))}{' '}
          <CitedSource {...(brief ? namedBy(step.source, language) : { text: step.source })} />
        </div>
      ))}
    </div>
  )
}
