import type { AddresseeChosen, DirectiveDetail } from '@vnit/domain'
import { tellDone } from '../../lib/notify.tsx'
import { useWords } from '../../lib/words.ts'
import { addresseeWords } from '../../words/addressee/index.ts'
import { ChooseAgencyDialog } from './choose-agency-dialog.tsx'
import { useChooseAddressee } from './directives.api.ts'

type ChooseAddresseeDialogProps = {
  directive: DirectiveDetail
  item: DirectiveDetail['addresseeItems'][number]
  onClose: () => void
}

/** Says which agency the name of an addressee means. */
export function ChooseAddresseeDialog({ directive, item, onClose }: ChooseAddresseeDialogProps) {
  const words = useWords(addresseeWords)
  const choose = useChooseAddressee()
  const chosen = ({ agency: { name }, assignments }: AddresseeChosen) => {
    tellDone({ vi: addresseeWords.vi.chosen(name, assignments), en: addresseeWords.en.chosen(name, assignments) })
    onClose()
  }
  return (
    <ChooseAgencyDialog
      title={words.chooseTitle(item.words)}
      help={words.chooseHelp}
      label={words.agency}
      asOf={directive.issuedOn}
      running={choose.isPending}
      error={choose.error}
      onClose={onClose}
      onChoose={(agencyId) => choose.mutate({ id: directive.id, place: item.place, agencyId }, { onSuccess: chosen })}
    />
  )
}
