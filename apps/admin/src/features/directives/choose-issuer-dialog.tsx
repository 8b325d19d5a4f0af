import { Button } from '@mantine/core'
import type { DirectiveDetail } from '@vnit/domain'
import { useState } from 'react'
import { Dialog } from '../../components/dialog.tsx'
import { Refusal } from '../../components/refusal.tsx'
import { AgencyField } from '../../lib/agency-field.tsx'
import { tellDone } from '../../lib/notify.tsx'
import { problemIn } from '../../lib/problem.ts'
import { useWords } from '../../lib/words.ts'
import { issuerWords } from '../../words/issuer/index.ts'
import { partsWords } from '../../words/parts/index.ts'
import { useChooseIssuer } from './directives.api.ts'
import css from './directives.module.css'

type ChooseIssuerDialogProps = { directive: DirectiveDetail; onClose: () => void }

/** Says which agency the name of the issuer means. */
export function ChooseIssuerDialog({ directive, onClose }: ChooseIssuerDialogProps) {
  const words = useWords(issuerWords)
  const { cancel } = useWords(partsWords)
  const choose = useChooseIssuer()
  const [agencyId, setAgencyId] = useState<string | null>(null)
  const [tried, setTried] = useState(false)
  const confirm = () => {
    setTried(true)
    if (agencyId === null) return
    const chosen = ({ issuerName }: { issuerName: string }) => {
      tellDone({ vi: issuerWords.vi.chosen(issuerName), en: issuerWords.en.chosen(issuerName) })
      onClose()
    }
    choose.mutate({ id: directive.id, agencyId }, { onSuccess: chosen })
  }
  return (
    <Dialog opened onClose={onClose} title={words.chooseTitle(directive.issuerName)}>
      <form
        className={css['chooseIssuer']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          confirm()
        }}
      >
        <p className="muted">{words.chooseHelp}</p>
        {choose.error ? <Refusal problem={problemIn(choose.error)} /> : null}
        <AgencyField
          label={words.agency}
          value={agencyId}
          asOf={directive.issuedOn}
          onChange={setAgencyId}
          {...(tried && agencyId === null ? { error: words.needed } : {})}
        />
        <div className={css['buttons']}>
          <Button variant="default" onClick={onClose}>
            {cancel}
          </Button>
          <Button type="submit" loading={choose.isPending}>
            {words.choose}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
