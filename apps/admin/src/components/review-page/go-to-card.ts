/** Brings a field's card, or the title of a list with nothing in it, into view and sets the focus on its control. */
export function goToCard(key: string): void {
  const card = document.getElementById(`field-${key}`) ?? document.getElementById(`group-${key}`)?.parentElement
  card?.scrollIntoView({ block: 'center' })
  const control =
    card?.querySelector<HTMLElement>('input:not([type="hidden"]), textarea') ?? card?.querySelector('button')
  control?.focus({ preventScroll: true })
}
