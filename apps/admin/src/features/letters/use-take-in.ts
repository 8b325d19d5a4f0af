import { useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import { addresses } from '../../lib/addresses.ts'
import { tellDone } from '../../lib/notify.tsx'
import { lettersWords } from '../../words/letters/index.ts'
import { useLettersShown, useTakeInLetter } from './letters.api.ts'
import { addFiles, clearBatch, isUnderWay, useBatch } from './queue-batch.ts'

/** Takes dropped files in. A single one opens its review when it is read; of several the list says how each fared. */
export function useTakeIn() {
  const navigate = useNavigate()
  const { mutateAsync } = useTakeInLetter()
  const items = useBatch()
  const busy = items.some(isUnderWay)
  useAtTheEnd(busy, useLettersShown())
  const alone = useRef<string | null>(null)
  const [only, ...others] = items
  useEffect(() => {
    if (!only || others.length > 0 || alone.current !== only.key) return
    if (only.step !== 'taken' && only.step !== 'already') return
    alone.current = null
    clearBatch()
    if (only.step === 'already') tellDone(bothOf(only.directiveId ? 'alreadyRegistered' : 'alreadyDraft'))
    void navigate(only.directiveId ? addresses.directive(only.directiveId) : addresses.letter(only.letterId))
  }, [only, others.length, navigate])
  return {
    items,
    busy,
    take: (files: readonly File[]) => {
      if (files.length === 0) return
      const added = addFiles(files, mutateAsync)
      alone.current = added.length === 1 ? (added[0] ?? null) : null
    },
  }
}

/** While many come in the lists follow every few seconds; when the last one is in they show all of them. */
function useAtTheEnd(busy: boolean, act: () => void): void {
  const before = useRef(busy)
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    if (before.current && !busy) latest.current()
    before.current = busy
  }, [busy])
}

function bothOf(word: 'alreadyDraft' | 'alreadyRegistered') {
  return { vi: lettersWords.vi[word], en: lettersWords.en[word] }
}
