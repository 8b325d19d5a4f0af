import { Button } from '@mantine/core'
import type { LetterView, Registered } from '@vnit/domain'
import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { PageTitle } from '../../components/page-title.tsx'
import { addresses } from '../../lib/addresses.ts'
import { useWords } from '../../lib/words.ts'
import { addresseeWords } from '../../words/addressee/index.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { JoinOutcome } from './join-outcome.tsx'
import css from './letters.module.css'

/** What registering did, to what, and where to go on. */
export function RegisteredPanel({ letter, made }: { letter: LetterView; made: Registered }) {
  const words = useWords(lettersWords)
  const kept = useWords(addresseeWords)
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    panel.current?.focus()
    window.scrollTo(0, 0)
  }, [])
  return (
    <>
      <PageTitle title={words.registered(letter.draft.numberSymbol ?? letter.fileName)}>
        <span lang="vi">{letter.draft.subject}</span>
      </PageTitle>
      <div ref={panel} tabIndex={-1} className={css['done']} role="status">
        {made.joined ? (
          <>
            <JoinOutcome outcome={made.joined} />
            <p>{words.joined}</p>
          </>
        ) : null}
        <ul>
          <li>
            {made.addressees + made.byName > 0 ? words.made.addressees(made.addressees) : words.made.addressedToNobody}
            {made.byName > 0 ? `, ${kept.count(made.byName)}` : ''}
          </li>
          <li>{words.made.obligations(made.obligations)}</li>
          <li>{words.made.assignments(made.assignments)}</li>
          {made.slots > 0 ? <li>{words.made.slots(made.slots)}</li> : null}
        </ul>
        <div className={css['bar']}>
          <Button component={Link} to={addresses.directive(made.directiveId)}>
            {words.openDirective}
          </Button>
          <Button variant="default" component={Link} to={addresses.obligationsOf(made.directiveId)}>
            {words.openObligations}
          </Button>
          <Button variant="default" component={Link} to={addresses.queue}>
            {words.takeNext}
          </Button>
        </div>
      </div>
    </>
  )
}
