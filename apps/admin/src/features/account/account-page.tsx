import type { ReactNode } from 'react'
import { DetailPage } from '../../components/detail-page/detail-page.tsx'
import { useSession } from '../../lib/session.ts'
import { useWords } from '../../lib/words.ts'
import { accountWords } from '../../words/account/index.ts'
import { LanguageChoice } from './language-choice.tsx'
import { PasswordSection } from './password-section.tsx'
import { SessionsSection } from './sessions-section.tsx'
import { TokensSection } from './tokens-section.tsx'

/** One's own account. `roles` says the grants in words; the route places it. */
export function AccountPage({ roles }: { roles: ReactNode }) {
  const words = useWords(accountWords)
  const { person } = useSession()
  return (
    <DetailPage
      title={words.title}
      about={person ? `${person.name} · ${person.email}` : null}
      facts={[{ label: words.roles, value: roles }]}
      sections={[
        { id: 'password', title: words.password, content: <PasswordSection /> },
        { id: 'language', title: words.language, content: <LanguageChoice /> },
        { id: 'sessions', title: words.sessions, content: <SessionsSection /> },
        { id: 'tokens', title: words.tokens, content: <TokensSection /> },
      ]}
    />
  )
}
