import { PeoplePage } from '../../features/people/people-page.tsx'

/** People. */
export function Component() {
  return <PeoplePage />
}
