import type { LetterView } from '@vnit/domain'
import { Link } from 'react-router'
import { addresses } from '../../lib/addresses.ts'
import { useWords } from '../../lib/words.ts'
import { lettersWords } from '../../words/letters/index.ts'
import css from './letters.module.css'

/** Says that a letter was decided already: registered as which directive, or set aside for which reason. */
export function DecidedNotice({ letter }: { letter: LetterView }) {
  const words = useWords(lettersWords)
  if (letter.state === 'taken-in') return null
  return (
    <div className={css['done']} role="status">
      <strong>{letter.state === 'registered' ? words.registeredIs : words.wasSetAside}</strong>
      {letter.setAsideReason ? (
        <p>
          {words.setAsideReason}: {letter.setAsideReason}
        </p>
      ) : null}
      {letter.directiveId ? <Link to={addresses.directive(letter.directiveId)}>{words.openDirective}</Link> : null}
    </div>
  )
}
