import type { TimelineEntry } from '@vnit/domain'
import { dayAt } from '@vnit/domain/time'
import { Timeline } from '../../components/detail-page/timeline.tsx'
import { writeTime } from '../../lib/days.ts'
import { useWords } from '../../lib/words.ts'
import { deedsWords } from '../../words/deeds/index.ts'
import { directivesWords } from '../../words/directives/index.ts'
import { meaningsWords } from '../../words/meanings/index.ts'

/** What happened to the directive and to its letter, newest first, as the audit trail has it. */
export function DirectiveTimeline({ timeline }: { timeline: readonly TimelineEntry[] }) {
  const words = useWords(directivesWords)
  const deeds = useWords(deedsWords)
  const { system } = useWords(meaningsWords)
  if (timeline.length === 0) return <p className="muted">{words.noTimeline}</p>
  return (
    <Timeline
      steps={timeline.toReversed().map((entry, index) => ({
        key: `${entry.at} ${index}`,
        on: dayAt(new Date(entry.at)),
        when: ` ${writeTime(entry.at).slice(0, 5)}`,
        title: (
          <>
            <strong>{deeds.deed[entry.deed] ?? deeds.otherDeed}</strong> · {entry.by ?? system}
          </>
        ),
        body: entry.reason,
      }))}
    />
  )
}
