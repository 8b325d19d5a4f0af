import { Button } from '@mantine/core'
import type { DirectiveDetail } from '@vnit/domain'
import { useState } from 'react'
import { Link } from 'react-router'
import { addresses } from '../../lib/addresses.ts'
import { useMay } from '../../lib/session.ts'
import { useWords } from '../../lib/words.ts'
import { issuerWords } from '../../words/issuer/index.ts'
import { ChooseIssuerDialog } from './choose-issuer-dialog.tsx'
import css from './directives.module.css'
import { useFocusOnceKnown } from './use-focus-once-known.ts'

/** Who issued the directive; where the register of agencies does not hold it, its name and the way to choose it. */
export function IssuerFact({ directive }: { directive: DirectiveDetail }) {
  const words = useWords(issuerWords)
  const may = useMay()('letters.register')
  const [choosing, setChoosing] = useState(false)
  const { issuerId, issuerName } = directive
  const link = useFocusOnceKnown(issuerId !== null)
  if (issuerId !== null)
    return (
      <Link ref={link} to={addresses.agency(issuerId)} lang="vi">
        {issuerName}
      </Link>
    )
  return (
    <span className={css['issuer']}>
      <span lang="vi">{issuerName}</span>
      <span className="small muted">{words.notHeld}</span>
      {may ? (
        <Button size="compact-sm" variant="default" onClick={() => setChoosing(true)}>
          {words.choose}
        </Button>
      ) : null}
      {choosing ? <ChooseIssuerDialog directive={directive} onClose={() => setChoosing(false)} /> : null}
    </span>
  )
}
