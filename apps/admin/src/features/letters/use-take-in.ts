import { useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { addresses } from '../../lib/addresses.ts'
import { tellDone } from '../../lib/notify.tsx'
import { problemIn, type Problem } from '../../lib/problem.ts'
import { isCancelled, uploadFile } from '../../lib/upload-file.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { objectionTo, type FileObjection } from './file-objection.ts'
import { useTakeInLetter } from './letters.api.ts'

/** Where taking a file in stands. */
export type TakingIn =
  | { step: 'idle' }
  | { step: 'sending'; name: string; part: number }
  | { step: 'reading'; name: string }
  | { step: 'cancelled'; name: string }
  | { step: 'objected'; name: string; size: number; objection: FileObjection | 'onlyOne' }
  | { step: 'refused'; name: string; problem: Problem }

/** Uploads one file, has it read, and opens its review. */
export function useTakeIn() {
  const navigate = useNavigate()
  const takeIn = useTakeInLetter()
  const [state, setState] = useState<TakingIn>({ step: 'idle' })
  const running = useRef<AbortController>(null)

  const take = async (files: readonly File[]) => {
    const file = files[0]
    if (!file || running.current) return
    const { name, size } = file
    const objection = files.length > 1 ? 'onlyOne' : objectionTo(file)
    if (objection) return setState({ step: 'objected', name, size, objection })
    running.current = new AbortController()
    const { signal } = running.current
    try {
      setState({ step: 'sending', name, part: 0 })
      const onProgress = (part: number) =>
        setState(part < 1 ? { step: 'sending', name, part } : { step: 'reading', name })
      const { sha256 } = await uploadFile(file, { signal, onProgress })
      setState({ step: 'reading', name })
      const taken = await takeIn.mutateAsync({ sha256, fileName: name })
      setState({ step: 'idle' })
      if (taken.already) tellDone(bothOf(taken.directiveId ? 'alreadyRegistered' : 'alreadyDraft'))
      await navigate(taken.directiveId ? addresses.directive(taken.directiveId) : addresses.letter(taken.id))
    } catch (error) {
      setState(isCancelled(error) ? { step: 'cancelled', name } : { step: 'refused', name, problem: problemIn(error) })
    } finally {
      running.current = null
    }
  }
  return { state, take: (files: readonly File[]) => void take(files), cancel: () => running.current?.abort() }
}

function bothOf(word: 'alreadyDraft' | 'alreadyRegistered') {
  return { vi: lettersWords.vi[word], en: lettersWords.en[word] }
}
