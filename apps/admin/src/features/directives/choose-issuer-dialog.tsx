import type { DirectiveDetail } from '@vnit/domain'
import { tellDone } from '../../lib/notify.tsx'
import { useWords } from '../../lib/words.ts'
import { issuerWords } from '../../words/issuer/index.ts'
import { ChooseAgencyDialog } from './choose-agency-dialog.tsx'
import { useChooseIssuer } from './directives.api.ts'

type ChooseIssuerDialogProps = { directive: DirectiveDetail; onClose: () => void }

/** Says which agency the name of the issuer means. */
export function ChooseIssuerDialog({ directive, onClose }: ChooseIssuerDialogProps) {
  const words = useWords(issuerWords)
  const choose = useChooseIssuer()
  const chosen = ({ issuerName }: { issuerName: string }) => {
    tellDone({ vi: issuerWords.vi.chosen(issuerName), en: issuerWords.en.chosen(issuerName) })
    onClose()
  }
  return (
    <ChooseAgencyDialog
      title={words.chooseTitle(directive.issuerName)}
      help={words.chooseHelp}
      label={words.agency}
      asOf={directive.issuedOn}
      running={choose.isPending}
      error={choose.error}
      onClose={onClose}
      onChoose={(agencyId) => choose.mutate({ id: directive.id, agencyId }, { onSuccess: chosen })}
    />
  )
}
