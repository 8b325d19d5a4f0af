import { Button } from '@mantine/core'
import type { DirectiveDetail } from '@vnit/domain'
import { useState } from 'react'
import { Link } from 'react-router'
import { addresses } from '../../lib/addresses.ts'
import { useMay } from '../../lib/session.ts'
import { useWords } from '../../lib/words.ts'
import { addresseeWords } from '../../words/addressee/index.ts'
import { ChooseAddresseeDialog } from './choose-addressee-dialog.tsx'
import css from './directives.module.css'
import { useFocusOnceKnown } from './use-focus-once-known.ts'

/** Whom the letter addresses in its own words; of one that the register does not hold, the way to choose its agency. */
export function AddresseeItems({ directive }: { directive: DirectiveDetail }) {
  return (
    <ul className={css['written']}>
      {directive.addresseeItems.map((item) => (
        <li key={item.place}>
          <span lang="vi">“{item.words}”</span> <Meant directive={directive} item={item} />
        </li>
      ))}
    </ul>
  )
}

type MeantProps = { directive: DirectiveDetail; item: DirectiveDetail['addresseeItems'][number] }

function Meant({ directive, item }: MeantProps) {
  const words = useWords(addresseeWords)
  const may = useMay()('letters.register')
  const [choosing, setChoosing] = useState(false)
  const { agency, means } = item
  const link = useFocusOnceKnown(agency !== null)
  if (agency)
    return (
      <>
        {'→ '}
        <Link ref={link} to={addresses.agency(agency.id)} lang="vi">
          {agency.name}
        </Link>
      </>
    )
  if (means.kind !== 'unknown') return null
  return (
    <span className={css['named']}>
      <span className="small muted">{words.notHeld}</span>
      {may ? (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={words.chooseNamed(item.words)}
          onClick={() => setChoosing(true)}
        >
          {words.choose}
        </Button>
      ) : null}
      {choosing ? <ChooseAddresseeDialog directive={directive} item={item} onClose={() => setChoosing(false)} /> : null}
    </span>
  )
}
