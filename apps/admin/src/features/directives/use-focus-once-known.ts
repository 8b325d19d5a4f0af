import { useEffect, useRef } from 'react'

/** By then the dialog is gone, and has given the focus back to a button that is gone too. */
const settled = 300

/** Where a button stood that led to a choice: what was chosen takes the focus that would be lost with it. */
export function useFocusOnceKnown(known: boolean) {
  const place = useRef<HTMLAnchorElement>(null)
  const wasKnown = useRef(known)
  useEffect(() => {
    if (!known || wasKnown.current) return
    const timer = setTimeout(() => {
      wasKnown.current = true
      if (document.activeElement === document.body) place.current?.focus({ preventScroll: true })
    }, settled)
    return () => clearTimeout(timer)
  }, [known])
  return place
}
