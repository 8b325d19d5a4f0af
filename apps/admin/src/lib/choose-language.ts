import { useMutation } from '@tanstack/react-query'
import { useEffect } from 'react'
import { trpc } from './api.ts'
import { useLanguage, type Language } from './language.tsx'
import { useSession } from './session.ts'
import { readStored } from './stored.ts'

/** Changes the language at once on the screen, and keeps it with the person when somebody is signed in. */
export function useChooseLanguage() {
  const { language, setLanguage } = useLanguage()
  const signedIn = useSession().person !== null
  const keep = useMutation({ ...trpc.identity.setLanguage.mutationOptions(), meta: { quiet: true } })
  const choose = (code: Language) => {
    setLanguage(code)
    if (signedIn) keep.mutate({ language: code })
  }
  return { language, choose }
}

/** In a browser where nobody chose a language yet, the one kept with the person is shown. */
export function usePersonsLanguage(): void {
  const { setLanguage } = useLanguage()
  const kept = useSession().person?.language
  useEffect(() => {
    if (kept && readStored('language') === null) setLanguage(kept)
    // Once, when the frame opens.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [kept])
}
