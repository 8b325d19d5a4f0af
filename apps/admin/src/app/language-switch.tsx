import { useMutation } from '@tanstack/react-query'
import { trpc } from '../lib/api.ts'
import { useLanguage, type Language } from '../lib/language.tsx'
import { useSession } from '../lib/session.ts'
import { useWords } from '../lib/words.ts'
import { shellWords } from '../words/shell/index.ts'
import css from './language-switch.module.css'

const languages: { code: Language; short: string; name: string }[] = [
  { code: 'vi', short: 'VI', name: 'Tiếng Việt' },
  { code: 'en', short: 'EN', name: 'English' },
]

/** VI | EN, at once on the screen, and kept with the person. */
export function LanguageSwitch() {
  const words = useWords(shellWords)
  const { language, setLanguage } = useLanguage()
  const signedIn = useSession().person !== null
  const keep = useMutation({ ...trpc.identity.setLanguage.mutationOptions(), meta: { quiet: true } })
  const choose = (code: Language) => {
    setLanguage(code)
    if (signedIn) keep.mutate({ language: code })
  }
  return (
    <div className={css['switch']} role="group" aria-label={words.language}>
      {languages.map(({ code, short, name }) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-label={`${short}, ${name}`}
          aria-pressed={language === code}
          onClick={() => choose(code)}
        >
          {short}
        </button>
      ))}
    </div>
  )
}
