import type { CitedDocuments } from '@vnit/domain'
import { Link } from 'react-router'
import { IconHourglass, IconLink } from '../../components/icons.ts'
import { addresses } from '../../lib/addresses.ts'
import { useWords } from '../../lib/words.ts'
import { lettersWords } from '../../words/letters/index.ts'
import css from './letters.module.css'

/** What a cited document is: a directive that is registered, or a stub that will wait for it. */
export function CitedLink({ known, numbered }: { known: CitedDocuments[number] | undefined; numbered: boolean }) {
  const { basis } = useWords(lettersWords)
  if (!numbered) return <div className={css['cited']}>{basis.noNumber}</div>
  if (!known) return null
  if (known.directive)
    return (
      <div className={css['cited']} data-known>
        <IconLink aria-hidden />
        <span>
          {basis.registered} <Link to={addresses.directive(known.directive.id)}>{known.directive.subject}</Link>
        </span>
      </div>
    )
  return (
    <div className={css['cited']}>
      <IconHourglass aria-hidden />
      <span>
        {basis.stub} {known.waiting > 0 ? basis.waiting(known.waiting) : null}
      </span>
    </div>
  )
}
