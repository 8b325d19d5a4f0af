import { SecretOnce } from '../../components/secret-once.tsx'
import { writeMoment } from '../../lib/days.ts'
import { useWords } from '../../lib/words.ts'
import { peopleWords } from '../../words/people/index.ts'
import type { OneTimeLink } from './people.api.ts'

/** A sign-in link, shown this once. */
export function LinkOnce({ name, link, onDone }: { name: string; link: OneTimeLink; onDone: () => void }) {
  const words = useWords(peopleWords)
  return (
    <SecretOnce
      title={words.linkTitle}
      help={words.linkHelp(name, writeMoment(link.expiresAt))}
      secret={location.origin + link.path}
      done={words.linkDone}
      onDone={onDone}
    />
  )
}
