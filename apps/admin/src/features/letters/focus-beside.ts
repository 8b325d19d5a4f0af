/**
 * Does something that takes away the line, card or button that has the focus, and sets the focus on the next of its
 * list, the one before, what stands at the list's head, or what confirms the letter: never nowhere.
 */
export function withFocusBeside(control: Element | null, deed: () => void | Promise<void>): void {
  const item = control?.closest('li, [data-item], [id^="field-"]') ?? control
  const places = [item?.nextElementSibling, item?.previousElementSibling, item?.parentElement?.closest('section')]
  const mend = () => {
    if (hasFocus()) return
    const found = places.map((place) => (place?.isConnected ? controlIn(place) : null)).find((one) => one)
    const last = found ?? document.getElementById('confirm-letter')
    last?.focus()
  }
  void Promise.resolve(deed()).finally(() => setTimeout(mend, settled))
}

/** Does something that adds a card to a list, and sets the focus in it. */
export function withFocusInAdded(control: Element, deed: () => void): void {
  const section = control.closest('section')
  const cards = () => [...(section?.querySelectorAll('[id^="field-"]') ?? [])]
  const before = new Set(cards().map(({ id }) => id))
  deed()
  setTimeout(() => {
    const added = cards().find(({ id }) => !before.has(id))
    if (added) fieldIn(added)?.focus()
  }, settled)
}

/** Does something that puts a field in the place of the button that was pressed, and sets the focus in it. */
export function withFocusInField(control: Element, deed: () => void): void {
  const card = control.closest('[id^="field-"]')
  deed()
  setTimeout(() => {
    if (card && !hasFocus()) fieldIn(card)?.focus()
  }, settled)
}

/** By then the screen is drawn anew, and a menu that closed has given the focus back. */
const settled = 80

function hasFocus(): boolean {
  const { activeElement } = document
  return activeElement !== null && activeElement !== document.body && activeElement.closest('[role="menu"]') === null
}

function controlIn(place: Element): HTMLElement | null {
  if (place.matches('button')) return place as HTMLElement
  return place.querySelector<HTMLElement>('button:not(:disabled), input:not([type="hidden"]), textarea, summary')
}

function fieldIn(card: Element): HTMLElement | null {
  return card.querySelector<HTMLElement>('input:not([type="hidden"]), textarea') ?? card.querySelector('button')
}
