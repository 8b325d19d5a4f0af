import { useParams, useSearchParams } from 'react-router'
import { ObligationDetail } from '../../features/obligations/obligation-detail.tsx'

/** One obligation; `agency` in the address says whose share. */
export function Component() {
  const { id = '' } = useParams()
  const agencyId = useSearchParams()[0].get('agency') ?? undefined
  return <ObligationDetail key={id} id={id} agencyId={agencyId} />
}
