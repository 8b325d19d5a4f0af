import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from 'react-router'
import { Refusal } from '../../components/refusal.tsx'
import { OutsidePage } from '../../features/sign-in/outside-page.tsx'
import { SetPasswordForm } from '../../features/sign-in/set-password-form.tsx'
import { addresses } from '../../lib/addresses.ts'
import { lookAtLink } from '../../lib/auth-api.ts'
import { problemIn } from '../../lib/problem.ts'
import { useStartAfresh } from '../../lib/session.ts'
import { useWords } from '../../lib/words.ts'
import { signInWords } from '../../words/sign-in/index.ts'
import { LanguageSwitch } from '../language-switch.tsx'

/** A one-time link: its token stands behind `#`, so that no log and no preview ever sees it. */
export function Component() {
  const words = useWords(signInWords)
  const navigate = useNavigate()
  const startAfresh = useStartAfresh()
  const [token] = useState(() => location.hash.slice(1))
  const look = useQuery({
    queryKey: ['link', token],
    queryFn: () => lookAtLink(token),
    enabled: token !== '',
    staleTime: Infinity,
  })
  const onSignedIn = async () => {
    await startAfresh()
    await navigate(addresses.queue, { replace: true })
  }
  const over = look.data && look.data.state !== 'valid' ? look.data.state : null
  return (
    <OutsidePage title={words.linkTitle} corner={<LanguageSwitch />}>
      {token === '' ? <p>{words.linkMissing}</p> : null}
      {look.isLoading ? <p role="status">{words.linkChecking}</p> : null}
      {look.error ? <Refusal problem={problemIn(look.error)} onRetry={() => void look.refetch()} /> : null}
      {over ? <p role="alert">{over === 'used' ? words.linkUsed : words.linkExpired}</p> : null}
      {look.data?.person ? (
        <SetPasswordForm token={token} person={look.data.person} onSignedIn={() => void onSignedIn()} />
      ) : (
        <Link to={addresses.signIn}>{words.toSignIn}</Link>
      )}
    </OutsidePage>
  )
}
