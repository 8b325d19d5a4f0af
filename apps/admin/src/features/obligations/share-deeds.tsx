import { Button } from '@mantine/core'
import { moveObligation, type ObligationRow, type ObligationState, type SlotView } from '@vnit/domain/directives'
import { useState } from 'react'
import { useMay } from '../../lib/session.ts'
import { useWords } from '../../lib/words.ts'
import { obligationsWords } from '../../words/obligations/index.ts'
import { ClaimDialog } from './claim-dialog.tsx'
import { CloseDialog } from './close-dialog.tsx'
import { ExtendDialog } from './extend-dialog.tsx'
import { SendBackDialog } from './send-back-dialog.tsx'

type Deed = 'claim' | 'send-back' | 'close' | 'extend'

const dialogs = { claim: ClaimDialog, 'send-back': SendBackDialog, close: CloseDialog, extend: ExtendDialog }

/** The deeds that the rules allow on this share now; the same table of moves decides in the API. */
export function ShareDeeds({ share, slots }: { share: ObligationRow; slots: readonly SlotView[] }) {
  const words = useWords(obligationsWords)
  const may = useMay()
  const [opened, setOpened] = useState<Deed | null>(null)
  if (share.state === 'closed') return <span className="muted">{words.noDeeds}</span>
  const side = may('obligations.close') ? 'issuer' : 'doer'
  const movable = (state: ObligationState, deed: Deed) =>
    moveObligation({ obligationId: share.id, state }, deed, side).ok
  const slotsFor = (deed: Deed) => (deed === 'extend' ? [] : slots.filter(({ state }) => movable(state, deed)))
  const allowed = (deed: Deed) =>
    (movable(share.state, deed) && (deed !== 'claim' || slots.length === 0)) || slotsFor(deed).length > 0
  const claimable = may('obligations.claim') && allowed('claim')
  const claimed = share.state === 'claimed' && slots.length === 0
  const Dialog = opened && dialogs[opened]
  return (
    <>
      {claimable ? (
        <Button variant={side === 'doer' && !claimed ? 'filled' : 'default'} onClick={() => setOpened('claim')}>
          {claimed ? words.claimAgain : words.claim}
        </Button>
      ) : null}
      {allowed('extend') ? (
        <Button variant="default" onClick={() => setOpened('extend')}>
          {words.extend}
        </Button>
      ) : null}
      {allowed('send-back') ? (
        <Button variant="default" onClick={() => setOpened('send-back')}>
          {words.sendBack}
        </Button>
      ) : null}
      {allowed('close') ? (
        <Button variant="outline" color="red" onClick={() => setOpened('close')}>
          {words.close}
        </Button>
      ) : null}
      {Dialog && opened ? <Dialog share={share} slots={slotsFor(opened)} onClose={() => setOpened(null)} /> : null}
    </>
  )
}
