import { AgenciesPage } from '../../features/agencies/agencies-page.tsx'

/** The register of agencies. */
export function Component() {
  return <AgenciesPage />
}
