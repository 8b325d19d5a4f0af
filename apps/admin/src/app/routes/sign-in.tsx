import { useNavigate, useSearchParams } from 'react-router'
import { OutsidePage } from '../../features/sign-in/outside-page.tsx'
import { SignInForm } from '../../features/sign-in/sign-in-form.tsx'
import { useStartAfresh } from '../../lib/session.ts'
import { useWords } from '../../lib/words.ts'
import { signInWords } from '../../words/sign-in/index.ts'
import { LanguageSwitch } from '../language-switch.tsx'

/** Sign in, then on to the address that was wanted. */
export function Component() {
  const words = useWords(signInWords)
  const navigate = useNavigate()
  const startAfresh = useStartAfresh()
  const next = useSearchParams()[0].get('next') ?? '/'
  const onSignedIn = async () => {
    await startAfresh()
    await navigate(next.startsWith('/') && !next.startsWith('//') ? next : '/', { replace: true })
  }
  return (
    <OutsidePage title={words.title} corner={<LanguageSwitch />}>
      <SignInForm intro={words.intro} onSignedIn={() => void onSignedIn()} />
    </OutsidePage>
  )
}
