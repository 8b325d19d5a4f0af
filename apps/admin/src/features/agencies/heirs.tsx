import { Link } from 'react-router'
import { useWords } from '../../lib/words.ts'
import { agenciesWords } from '../../words/agencies/index.ts'
import type { AgencyDetail } from './agencies.api.ts'

type HeirsProps = { heirs: AgencyDetail['heirs']; addressOf: (id: string) => string }

/** Who answers on the day for what was laid on the agency. */
export function Heirs({ heirs, addressOf }: HeirsProps) {
  const words = useWords(agenciesWords)
  if (heirs.length === 0) return <p>{words.noHeirs}</p>
  return (
    <>
      {heirs.length > 1 ? <p>{words.manyHeirs}</p> : null}
      <ul>
        {heirs.map((heir) => (
          <li key={heir.id}>
            <Link to={addressOf(heir.id)}>
              <strong>{heir.name}</strong>
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
