import { JobsPage } from '../../features/jobs/jobs-page.tsx'

/** Background work. */
export function Component() {
  return <JobsPage />
}
