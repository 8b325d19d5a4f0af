import { useParams } from 'react-router'
import { AgencyPage } from '../../features/agencies/agency-page.tsx'
import { AgencyObligations } from '../../features/obligations/agency-obligations.tsx'

/** One agency, and what it answers for. */
export function Component() {
  const { id = '' } = useParams()
  return <AgencyPage key={id} id={id} obligations={(day) => <AgencyObligations agencyId={id} asOf={day} />} />
}
