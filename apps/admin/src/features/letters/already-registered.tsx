import { Link } from 'react-router'
import { addresses } from '../../lib/addresses.ts'
import { useWords } from '../../lib/words.ts'
import { lettersWords } from '../../words/letters/index.ts'

/** The way to the directive that a refused letter already is. */
export function AlreadyRegistered({ refused }: { refused: unknown }) {
  const words = useWords(lettersWords)
  const id = directiveIn(refused)
  return id === null ? null : <Link to={addresses.directive(id)}>{words.openThat}</Link>
}

function directiveIn(refused: unknown): string | null {
  const { data } = (refused ?? {}) as { data?: { refusal?: { code: string; directiveId?: string } | null } }
  return data?.refusal?.code === 'letter.already_registered' ? (data.refusal.directiveId ?? null) : null
}
