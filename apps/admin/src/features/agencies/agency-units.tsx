import { Link } from 'react-router'
import { useWords } from '../../lib/words.ts'
import { agenciesWords } from '../../words/agencies/index.ts'
import { partsWords } from '../../words/parts/index.ts'
import type { AgencyDetail } from './agencies.api.ts'
import { inWords } from './existence.ts'

type AgencyUnitsProps = { units: AgencyDetail['units']; addressOf: (id: string) => string }

/** The units that ever belonged to the agency, each with its time. */
export function AgencyUnits({ units, addressOf }: AgencyUnitsProps) {
  const words = useWords(agenciesWords)
  const parts = useWords(partsWords)
  if (units.length === 0) return <p className="muted">{words.noUnits}</p>
  return (
    <ul>
      {units.map((unit) => (
        <li key={`${unit.id} ${unit.during.from}`}>
          <Link to={addressOf(unit.id)}>{unit.name}</Link>{' '}
          <span className="muted small">{inWords(unit.during, parts)}</span>
        </li>
      ))}
    </ul>
  )
}
