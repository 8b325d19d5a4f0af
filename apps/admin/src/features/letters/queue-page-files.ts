import { useEffect, useRef, useState } from 'react'
import { intakeWords } from '../../words/intake/index.ts'
import { useLanguage } from '../../lib/language.tsx'

const shortestText = 100

/** Files dropped or pasted anywhere on the page, and pasted text as a file; tells whether files hover over the page. */
export function useFilesFromThePage(take: (files: File[]) => void): boolean {
  const [over, setOver] = useState(false)
  const { language } = useLanguage()
  const latest = useRef({ take, language })
  useEffect(() => {
    latest.current = { take, language }
  })
  useEffect(() => {
    const until = new AbortController()
    const listen = <Kind extends 'dragover' | 'dragleave' | 'drop' | 'paste'>(
      kind: Kind,
      listener: (event: DocumentEventMap[Kind]) => void,
    ) => document.addEventListener(kind, listener, { signal: until.signal })
    listen('dragover', (event) => {
      if (!hasFiles(event.dataTransfer)) return
      event.preventDefault()
      setOver(true)
    })
    listen('dragleave', (event) => void (event.relatedTarget === null && setOver(false)))
    listen('drop', (event) => {
      setOver(false)
      if (!hasFiles(event.dataTransfer)) return
      event.preventDefault()
      latest.current.take([...(event.dataTransfer?.files ?? [])])
    })
    listen('paste', (event) => {
      const files = [...(event.clipboardData?.files ?? [])]
      if (files.length > 0) return latest.current.take(files)
      if (isTyping(event.target)) return
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (text.trim().length >= shortestText) latest.current.take([asFile(text, latest.current.language)])
    })
    return () => until.abort()
  }, [])
  return over
}

/** Text copied from a law portal comes in as a file of its own. */
function asFile(text: string, language: 'vi' | 'en'): File {
  const moment = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 16).replace(/\D/g, '')
  return new File([text], intakeWords[language].pastedName(moment), { type: 'text/plain' })
}

function hasFiles(carried: DataTransfer | null): boolean {
  return carried?.types.includes('Files') ?? false
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}
