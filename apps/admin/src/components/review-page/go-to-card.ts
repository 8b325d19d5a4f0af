/**
 * Brings a field's card, or the title of a list with nothing in it, into view and sets the focus on the control that
 * mends it: the one marked so, else the first. A folded card that something is the matter with is opened for that.
 */
export function goToCard(key: string): void {
  const card = document.getElementById(`field-${key}`) ?? document.getElementById(`group-${key}`)?.parentElement
  if (!card) return
  card.scrollIntoView({ block: 'center' })
  const folded = card.querySelector<HTMLElement>('[data-unfold][aria-expanded="false"]')
  if (folded && card.querySelector('[role="alert"]')) {
    folded.click()
    requestAnimationFrame(() => focusIn(card))
  } else focusIn(card)
}

function focusIn(card: HTMLElement): void {
  const control =
    card.querySelector<HTMLElement>('[data-mends]') ??
    card.querySelector<HTMLElement>('input:not([type="hidden"]), textarea') ??
    card.querySelector('button')
  control?.focus({ preventScroll: true })
}
