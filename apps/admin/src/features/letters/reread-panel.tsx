import { lazy, Suspense, useState } from 'react'
import { Refusal } from '../../components/refusal.tsx'
import { problemIn } from '../../lib/problem.ts'
import type { RereadPanelProps } from './reread-open.tsx'
import { useKeptReadings } from './reread.api.ts'

const RereadOpen = lazy(async () => ({ default: (await import('./reread-open.tsx')).RereadOpen }))
const KeptReadingList = lazy(async () => ({ default: (await import('./kept-reading-list.tsx')).KeptReadingList }))

/** Of a letter that an older reader read: where the present one reads otherwise, and which newer readings were kept. */
export function RereadPanel(props: RereadPanelProps) {
  const [justKept, setJustKept] = useState<number | null>(null)
  const { data: kept = [], error, refetch } = useKeptReadings(props.letter.id)
  if (error) return <Refusal problem={problemIn(error)} onRetry={() => void refetch()} />
  if (!props.letter.olderReader && kept.length === 0) return null
  return (
    <Suspense>
      {props.letter.olderReader ? <RereadOpen {...props} onKept={setJustKept} /> : null}
      {kept.length > 0 ? <KeptReadingList {...props} kept={kept} justKept={justKept} /> : null}
    </Suspense>
  )
}
