import type { DirectiveDetail } from '@vnit/domain'
import { useState } from 'react'
import { DeedDialog } from '../../components/deed-dialog.tsx'
import { AgencyField } from '../../lib/agency-field.tsx'
import { tellDone } from '../../lib/notify.tsx'
import { useWords } from '../../lib/words.ts'
import { issuerWords } from '../../words/issuer/index.ts'
import { useChooseIssuer } from './directives.api.ts'

type ChooseIssuerDialogProps = { directive: DirectiveDetail; onClose: () => void }

/** Says which agency the name of the issuer means. */
export function ChooseIssuerDialog({ directive, onClose }: ChooseIssuerDialogProps) {
  const words = useWords(issuerWords)
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
    <DeedDialog
      title={words.chooseTitle(directive.issuerName)}
      help={words.chooseHelp}
      confirm={words.choose}
      size="md"
      running={choose.isPending}
      error={choose.error}
      onClose={onClose}
      onConfirm={confirm}
    >
      <AgencyField
        label={words.agency}
        value={agencyId}
        asOf={directive.issuedOn}
        onChange={setAgencyId}
        {...(tried && agencyId === null ? { error: words.needed } : {})}
      />
    </DeedDialog>
  )
}
