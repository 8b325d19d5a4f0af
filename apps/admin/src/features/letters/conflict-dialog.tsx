import { Button, Radio } from '@mantine/core'
import type { LetterDraft } from '@vnit/domain'
import { useState } from 'react'
import { Dialog } from '../../components/dialog.tsx'
import { writeDay } from '../../lib/days.ts'
import { useWords } from '../../lib/words.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import { partsWords } from '../../words/parts/index.ts'
import type { Sayable } from './changed-fields.ts'
import { IssuerSaid } from './issuer-said.tsx'
import css from './letters.module.css'
import type { Conflict } from './use-letter-draft.ts'

type ConflictDialogProps = { conflict: Conflict; resolve: (keep: Sayable[]) => void }

/** Two people corrected the same letter: both versions side by side, one kept for each field. */
export function ConflictDialog({ conflict, resolve }: ConflictDialogProps) {
  const words = useWords(lettersWords)
  const { save } = useWords(partsWords)
  const [kept, setKept] = useState<Sayable[]>(conflict.fields)
  const say = useSaying()
  return (
    <Dialog opened onClose={() => {}} withCloseButton={false} title={words.conflictTitle} size="xl">
      <form
        className={css['form']}
        onSubmit={(event) => {
          event.preventDefault()
          resolve(kept)
        }}
      >
        <p className="muted">{words.conflictHelp}</p>
        {conflict.fields.map((field) => (
          <Radio.Group
            key={field}
            label={words.field[field]}
            value={kept.includes(field) ? 'mine' : 'theirs'}
            onChange={(choice) => setKept(choice === 'mine' ? [...kept, field] : kept.filter((one) => one !== field))}
          >
            <div className={css['versions']}>
              <div className={css['version']}>
                <Radio value="mine" label={words.keepMine} />
                {say(conflict.mine, field)}
              </div>
              <div className={css['version']}>
                <Radio value="theirs" label={words.takeTheirs} />
                {say(conflict.theirs.draft, field)}
              </div>
            </div>
          </Radio.Group>
        ))}
        <div className={css['buttons']}>
          <Button type="submit">{save}</Button>
        </div>
      </form>
    </Dialog>
  )
}

/** The value of a field in a line or a few. */
function useSaying() {
  const { noNumber, noSigner } = useWords(lettersWords)
  const { documentType, urgency, secrecy } = useWords(meaningsWords)
  const { unknown } = useWords(partsWords)
  return (draft: LetterDraft, field: Sayable) => {
    switch (field) {
      case 'type':
        return <p>{draft.type ? documentType[draft.type] : unknown}</p>
      case 'issuedOn':
        return <p>{draft.issuedOn ? writeDay(draft.issuedOn) : unknown}</p>
      case 'issuerId':
        return <IssuerSaid draft={draft} />
      case 'signer':
        return draft.signer ? <p lang="vi">{draft.signer.name}</p> : <p>{noSigner}</p>
      case 'addressees':
        return <Lines lines={draft.addressees.map(({ words }) => words)} />
      case 'citations':
        return <Lines lines={draft.citations.map(({ numberSymbol }) => numberSymbol ?? noNumber)} />
      case 'provisions':
        return <Lines lines={draft.provisions.map(({ label, text }) => `${label} ${text.slice(0, 80)}`)} />
      case 'obligations':
        return <Lines lines={draft.obligations.map(({ summary }) => summary)} />
      case 'urgency':
        return <p>{draft.urgency ? urgency[draft.urgency] : unknown}</p>
      case 'secrecy':
        return <p>{draft.secrecy ? secrecy[draft.secrecy] : unknown}</p>
      case 'incomingStamp':
        return (
          <p>
            {Object.values(draft.incomingStamp ?? {})
              .filter(Boolean)
              .join(', ') || unknown}
          </p>
        )
      case 'recipients':
        return <Lines lines={draft.recipients.map(({ words, note }) => `${words} ${note ?? ''}`)} />
      case 'annexes':
        return <Lines lines={draft.annexes.map(({ label, title }) => `${label} ${title ?? ''}`)} />
      case 'accepted':
        return <p>{draft.accepted.length}</p>
      default:
        return draft[field] ? <p lang="vi">{draft[field]}</p> : <p>{unknown}</p>
    }
  }
}

function Lines({ lines }: { lines: string[] }) {
  return (
    <ul>
      {lines.map((line, index) => (
        <li key={index} lang="vi">
          {line}
        </li>
      ))}
    </ul>
  )
}
