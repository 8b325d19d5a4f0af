import { useMediaQuery } from '@mantine/hooks'
import { useEffect, useState } from 'react'

/**
 * Which sections of a long page are open on a phone: the first, the one that the address points to, and those that a
 * person opened. Elsewhere sections do not fold.
 */
export function useOpenSections(ids: readonly string[], folds: boolean) {
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false }) && folds
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set([ids[0] ?? '', pointedTo()]))
  const show = (id: string) => setOpen((before) => new Set([...before, id]))
  useEffect(() => {
    const look = () => show(pointedTo())
    window.addEventListener('hashchange', look)
    return () => window.removeEventListener('hashchange', look)
  }, [])
  return {
    isOpen: (id: string) => (narrow ? open.has(id) : null),
    show,
    turn: (id: string) =>
      setOpen((before) =>
        before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id]),
      ),
  }
}

function pointedTo(): string {
  return decodeURIComponent(location.hash.slice(1))
}
