import { useParams } from 'react-router'
import { TrailOf } from '../../features/audit/trail-of.tsx'
import { PersonPage } from '../../features/people/person-page.tsx'

/** One person and the trail about them. */
export function Component() {
  const { id = '' } = useParams()
  return <PersonPage key={id} id={id} trail={<TrailOf kind="person" id={id} />} />
}
