import { useEffect, useRef } from 'react'

type ReviewKeys = {
  /** Field keys in which to look first, in order. */
  toSee: readonly string[]
  goTo: (key: string) => void
  onHelp: () => void
}

/** The keys of the review: confirm, next value to look at, accept and show the words of the present field, help. */
export function useReviewKeys(keys: ReviewKeys): void {
  const latest = useRef(keys)
  const last = useRef<string | null>(null)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const goTo = (key: string) => {
      last.current = key
      latest.current.goTo(key)
    }
    const act = (event: KeyboardEvent) => {
      if (document.querySelector('[role="dialog"]')) return
      const deed = deedOf(event, { ...latest.current, goTo }, last.current)
      if (!deed) return
      event.preventDefault()
      deed()
    }
    document.addEventListener('keydown', act)
    return () => document.removeEventListener('keydown', act)
  }, [])
}

function deedOf(event: KeyboardEvent, { toSee, goTo, onHelp }: ReviewKeys, last: string | null): (() => void) | null {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event
  if (key === 'Enter' && (ctrlKey || metaKey)) return confirm
  if (key === 'F8' && toSee.length > 0) return () => goTo(beside(toSee, last, shiftKey ? -1 : 1))
  if (altKey && code === 'KeyY') return () => press('[data-accept]')
  if (altKey && code === 'KeyO') return () => press('[data-words]')
  if (key === '?' && !isTyping(event.target)) return onHelp
  return null
}

/** A value that is being typed is taken first, as leaving its field would. */
function confirm(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  setTimeout(() => document.getElementById('confirm-letter')?.click())
}

/** The next or previous of the fields to see, from the present one, else from the one gone to last. */
function beside(toSee: readonly string[], last: string | null, step: 1 | -1): string {
  const places = [...new Set(toSee)]
  const here = places.indexOf(present()?.id.replace('field-', '') ?? '')
  const at = here === -1 && last !== null ? places.indexOf(last) : here
  return places.at(at === -1 ? (step === 1 ? 0 : -1) : (at + step) % places.length) ?? ''
}

function press(selector: string): void {
  present()?.querySelector<HTMLElement>(selector)?.click()
}

function present(): Element | null {
  return document.activeElement?.closest('[id^="field-"]') ?? null
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
}
