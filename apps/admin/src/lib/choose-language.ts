import { useMutation } from '@tanstack/react-query'
import { trpc } from './api.ts'
import { useLanguage, type Language } from './language.tsx'
import { useSession } from './session.ts'

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
