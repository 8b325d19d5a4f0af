import { AuditPage } from '../../features/audit/audit-page.tsx'

/** The audit trail. */
export function Component() {
  return <AuditPage />
}
