import type { DocumentStanding } from '@vnit/domain'
import { useEffect, useRef } from 'react'

/** Where the focus goes when an end is recorded, and when it is taken back. */
export const endNoticeId = 'document-end'
export const endButtonId = 'record-end'

/** What was pressed is gone after an end is recorded or taken back: the focus goes to what came in its place. */
export function useFollowEnd(standing: DocumentStanding | undefined): void {
  const before = useRef<{ id: string; ended: boolean } | null>(null)
  const id = standing?.id
  const ended = (standing?.end ?? null) !== null
  useEffect(() => {
    if (id === undefined) return
    if (before.current?.id === id && before.current.ended !== ended)
      document.getElementById(ended ? endNoticeId : endButtonId)?.focus()
    before.current = { id, ended }
  }, [id, ended])
}
