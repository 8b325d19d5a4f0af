/**
 * Does something that takes away the card or line in which a control stands, and sets the focus on the next of its list,
 * the one before, what stands at the list's head, or what confirms the letter: never nowhere.
 */
export function withFocusBeside(control: Element | null, deed: () => void): void {
  const item = control?.closest('li') ?? control?.closest('[id^="field-"]')
  const places = [item?.nextElementSibling, item?.previousElementSibling, item?.closest('section')]
  deed()
  setTimeout(() => {
    if (hasFocus()) return
    const found = places.map((place) => (place?.isConnected ? controlIn(place) : null)).find((one) => one)
    const last = found ?? document.getElementById('confirm-letter')
    last?.focus()
  }, settled)
}

/** By then the screen is drawn anew, and a menu that closed has given the focus back. */
const settled = 80

function hasFocus(): boolean {
  const { activeElement } = document
  return activeElement !== null && activeElement !== document.body && activeElement.closest('[role="menu"]') === null
}

function controlIn(place: Element): HTMLElement | null {
  return place.querySelector<HTMLElement>('button, input:not([type="hidden"]), textarea')
}
