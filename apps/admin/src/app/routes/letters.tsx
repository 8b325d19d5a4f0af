import { LetterDrop } from '../../features/letters/letter-drop.tsx'
import { LetterList } from '../../features/letters/letter-list.tsx'
import { useMay } from '../../lib/session.ts'

/** Letter intake: where letters come in, and those that did. */
export function Component() {
  const takes = useMay()('letters.register')
  return <LetterList>{takes ? <LetterDrop /> : null}</LetterList>
}
