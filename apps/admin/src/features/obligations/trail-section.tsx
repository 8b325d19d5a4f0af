import type { TimelineEntry } from '@vnit/domain'
import { AuditPanel } from '../../components/audit-panel.tsx'
import { useWords } from '../../lib/words.ts'
import { deedsWords } from '../../words/deeds/index.ts'
import { meaningsWords } from '../../words/meanings/index.ts'

/** Who did what and when to this record, as the audit trail has it. */
export function TrailSection({ audit }: { audit: readonly TimelineEntry[] }) {
  const deeds = useWords(deedsWords)
  const { system } = useWords(meaningsWords)
  return (
    <AuditPanel
      lines={audit.toReversed().map((entry, index) => ({
        id: `${entry.at} ${index}`,
        at: entry.at,
        who: entry.by ?? system,
        what: deeds.deed[entry.deed] ?? deeds.otherDeed,
        reason: entry.reason,
        changes: [],
      }))}
    />
  )
}
