/**
 * Scrolls a pane, and nothing else, until a part of it is in view. A part that is seen already, or a pane that does not
 * scroll by itself (narrow screens), is left as it is.
 */
export function bringIntoView(pane: HTMLElement, part: HTMLElement): void {
  if (pane.scrollHeight <= pane.clientHeight || getComputedStyle(pane).overflowY === 'visible') return
  const seen = pane.getBoundingClientRect()
  const at = part.getBoundingClientRect()
  if (at.top >= seen.top && at.bottom <= seen.bottom) return
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const middle = at.top + Math.min(at.height, seen.height) / 2 - (seen.top + seen.height / 2)
  pane.scrollBy({ top: middle, behavior: calm ? 'auto' : 'smooth' })
}

/** Does something once the pointer or the focus has rested; answers how to call it off. */
export function soon(deed: () => void): () => void {
  const timer = setTimeout(deed, 120)
  return () => clearTimeout(timer)
}
