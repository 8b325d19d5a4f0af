import { Link } from 'react-router'
import { IconAlertTriangle, IconInfoCircle } from '../../components/icons.ts'
import { addresses } from '../../lib/addresses.ts'
import { writeDay, writeMoment } from '../../lib/days.ts'
import { useWords } from '../../lib/words.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { JoinOutcome } from './join-outcome.tsx'
import css from './letters.module.css'
import { useReach } from './letters.api.ts'
import type { Twins } from './use-twins.ts'

/** Says at once that the number, issuer and date on the screen are those of a directive or of another letter. */
export function DuplicateNotice({ id, twins, version }: { id: string; twins: Twins; version: number }) {
  const { duplicates } = useWords(lettersWords)
  const { found: data } = twins
  if (!data) return null
  const refused = twins.registeredId !== null
  const joins = twins.joins && data.letters.length === 0
  return (
    <div className={css['duplicates']} role="alert" data-refused={refused || undefined} data-joins={joins || undefined}>
      {joins ? <IconInfoCircle aria-hidden /> : <IconAlertTriangle aria-hidden />}
      <div>
        <strong>{joins ? duplicates.joinsTitle : duplicates.title}</strong>
        {data.directives.map((one) => (
          <p key={one.id}>
            {one.joinable ? duplicates.joins : duplicates.directive}: {one.numberSymbol}, {writeDay(one.issuedOn)},{' '}
            <span lang="vi">{one.subject}</span>. <Link to={addresses.directive(one.id)}>{duplicates.open}</Link>
          </p>
        ))}
        {data.letters.map((one) => (
          <p key={one.id}>
            {duplicates.letter(one.fileName, one.takenInBy?.name ?? '', writeMoment(one.takenInAt))}.{' '}
            <Link to={addresses.letter(one.id)}>{duplicates.open}</Link>
          </p>
        ))}
        {!refused && data.directives.length > 0 ? <Joining id={id} version={version} /> : null}
        {refused ? <p>{duplicates.help}</p> : null}
        {data.letters.length > 0 && !refused ? <p>{duplicates.helpLetter}</p> : null}
      </div>
    </div>
  )
}

/** What confirming would add and leave out, as the letter is saved. */
function Joining({ id, version }: { id: string; version: number }) {
  const { data } = useReach(id, version)
  return data?.joins ? <JoinOutcome outcome={data.joins} answered={data.joins.answered} /> : null
}
