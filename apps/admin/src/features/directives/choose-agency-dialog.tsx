import type { Day } from '@vnit/domain/time'
import { useState } from 'react'
import { DeedDialog } from '../../components/deed-dialog.tsx'
import { AgencyField } from '../../lib/agency-field.tsx'
import { useWords } from '../../lib/words.ts'
import { issuerWords } from '../../words/issuer/index.ts'

type ChooseAgencyDialogProps = {
  title: string
  help: string
  /** What the agency is to the directive. */
  label: string
  asOf: Day
  running: boolean
  error: unknown
  onChoose: (agencyId: string) => void
  onClose: () => void
}

/** Says which agency of the register a name means, as of the letter's date. */
export function ChooseAgencyDialog({ title, help, label, asOf, onChoose, ...deed }: ChooseAgencyDialogProps) {
  const words = useWords(issuerWords)
  const [agencyId, setAgencyId] = useState<string | null>(null)
  const [tried, setTried] = useState(false)
  const confirm = () => {
    setTried(true)
    if (agencyId !== null) onChoose(agencyId)
  }
  return (
    <DeedDialog title={title} help={help} confirm={words.choose} size="md" onConfirm={confirm} {...deed}>
      <AgencyField
        label={label}
        value={agencyId}
        asOf={asOf}
        onChange={setAgencyId}
        {...(tried && agencyId === null ? { error: words.needed } : {})}
      />
    </DeedDialog>
  )
}
