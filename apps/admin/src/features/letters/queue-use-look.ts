import type { LetterPreview, LetterRow } from '@vnit/domain'
import { useEffect, useRef, useState } from 'react'
import { tellDone } from '../../lib/notify.tsx'
import { intakeWords } from '../../words/intake/index.ts'
import { usePreview, useRegisterLetter } from './letters.api.ts'

/** What the glance at one letter shows and can do. */
export type Look = {
  preview: LetterPreview | undefined
  error: unknown
  retry: () => void
  /** The preview is there and nothing stands against confirming. */
  ready: boolean
  running: boolean
  refused: unknown
  confirm: () => void
}

/** The glance at the chosen row; confirming it is one deed, of the version that the preview showed. */
export function useLook(row: LetterRow, confirmed: (row: LetterRow) => void): Look {
  const { data, error, refetch } = usePreview(row.id)
  const register = useRegisterLetter()
  const [refused, setRefused] = useState<unknown>(null)
  const begun = useRef(false)
  const ready = row.clean && data !== undefined && data.problems.length === 0 && data.alreadyRegistered === null
  const confirm = () => {
    if (!ready || begun.current) return
    begun.current = true
    setRefused(null)
    register.mutateAsync({ id: row.id, version: data.version }).then(
      () => {
        const name = row.numberSymbol ?? row.fileName
        tellDone({ vi: intakeWords.vi.confirmed(name), en: intakeWords.en.confirmed(name) })
        confirmed(row)
      },
      (problem: unknown) => {
        begun.current = false
        setRefused(problem)
        void refetch()
      },
    )
  }
  return { preview: data, error, retry: () => void refetch(), ready, running: register.isPending, refused, confirm }
}

/** X confirms the letter that is looked at, unless something is typed or keys are switched off. */
export function useConfirmKey(on: boolean, confirm: () => void): void {
  const latest = useRef(confirm)
  useEffect(() => {
    latest.current = confirm
  })
  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'x' || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea, select')) return
      latest.current()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [on])
}
