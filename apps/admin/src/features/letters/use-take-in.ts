import { useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import { addresses } from '../../lib/addresses.ts'
import { tellDone } from '../../lib/notify.tsx'
import { lettersWords } from '../../words/letters/index.ts'
import { useTakeInLetter } from './letters.api.ts'
import { addFiles, clearBatch, isUnderWay, useBatch } from './queue-batch.ts'

/** Takes dropped files in. A single one opens its review when it is read; of several the list says how each fared. */
export function useTakeIn() {
  const navigate = useNavigate()
  const { mutateAsync } = useTakeInLetter()
  const items = useBatch()
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
    busy: items.some(isUnderWay),
    take: (files: readonly File[]) => {
      if (files.length === 0) return
      const added = addFiles(files, mutateAsync)
      alone.current = added.length === 1 ? (added[0] ?? null) : null
    },
  }
}

function bothOf(word: 'alreadyDraft' | 'alreadyRegistered') {
  return { vi: lettersWords.vi[word], en: lettersWords.en[word] }
}
