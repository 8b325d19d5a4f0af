import { AuditPanel } from '../../components/audit-panel.tsx'
import { Refusal } from '../../components/refusal.tsx'
import { problemIn } from '../../lib/problem.ts'
import { auditLine } from './audit-line.ts'
import { useAudit } from './audit.api.ts'
import { useTrailWords } from './trail-words.ts'

/** The trail of one record. */
export function TrailOf({ kind, id }: { kind: string; id: string }) {
  const words = useTrailWords()
  const { data, error, refetch } = useAudit({ subject: { kind, id }, pageSize: 20 })
  if (error) return <Refusal problem={problemIn(error)} onRetry={() => void refetch()} />
  return <AuditPanel lines={(data?.rows ?? []).map((row) => auditLine(row, words))} />
}
