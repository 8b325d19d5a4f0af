import { ObligationList } from '../../features/obligations/obligation-list.tsx'
import { useSavedViews } from '../../lib/saved-views.api.ts'

/** The list of obligations. */
export function Component() {
  return <ObligationList savedViews={useSavedViews('obligations')} />
}
