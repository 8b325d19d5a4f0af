import { useEffect, useRef } from 'react'
import { Refusal } from '../../components/refusal.tsx'
import { problemIn } from '../../lib/problem.ts'
import { AlreadyRegistered } from './already-registered.tsx'

/** Why a letter was not confirmed: brought into view, with the focus, since the button stands at the foot of the page. */
export function RefusedLetter({ refused }: { refused: unknown }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const said = place.current?.querySelector<HTMLElement>('[role="alert"]')
    said?.scrollIntoView({ block: 'center' })
    said?.focus({ preventScroll: true })
  }, [refused])
  return (
    <div ref={place}>
      <Refusal problem={problemIn(refused)}>
        <AlreadyRegistered refused={refused} />
      </Refusal>
    </div>
  )
}
