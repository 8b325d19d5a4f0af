import { useEffect, useRef, type RefObject } from 'react'

/** J and K move the focus from row to row (Enter then opens, as links do). Off while something is typed, or by choice. */
export function useListKeys(on: boolean): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!on) return
    const move = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const step = { j: 1, k: -1 }[event.key.toLowerCase()]
      if (step === undefined) return
      const links = [...(list.current?.querySelectorAll<HTMLElement>('[data-row-link]') ?? [])]
      const now = links.indexOf(document.activeElement as HTMLElement)
      links[now === -1 && step === 1 ? 0 : Math.max(0, Math.min(links.length - 1, now + step))]?.focus()
    }
    document.addEventListener('keydown', move)
    return () => document.removeEventListener('keydown', move)
  }, [on])
  return list
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.matches('input, textarea, select, [role="combobox"], [role="menuitem"]')
}
