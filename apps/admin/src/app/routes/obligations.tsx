import { ObligationList } from '../../features/obligations/obligation-list.tsx'

/** The list of obligations. */
export function Component() {
  return <ObligationList />
}
