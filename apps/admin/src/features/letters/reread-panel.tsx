import { lazy, Suspense } from 'react'
import type { RereadPanelProps } from './reread-open.tsx'

const RereadOpen = lazy(async () => ({ default: (await import('./reread-open.tsx')).RereadOpen }))

/** Of a letter that an older reader read: where the present one reads otherwise. Loaded for such letters only. */
export function RereadPanel(props: RereadPanelProps) {
  if (!props.letter.olderReader) return null
  return (
    <Suspense>
      <RereadOpen {...props} />
    </Suspense>
  )
}
