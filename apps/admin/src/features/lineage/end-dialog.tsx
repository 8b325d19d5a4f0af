import { Select, Textarea } from '@mantine/core'
import type { DocumentStanding, EndDocumentInput, EndKind } from '@vnit/domain'
import { useState } from 'react'
import { choicesOf } from '../../components/choices-of.ts'
import { DayPicker } from '../../components/day-picker.tsx'
import { DeedDialog } from '../../components/deed-dialog.tsx'
import { tellDone } from '../../lib/notify.tsx'
import { useWords } from '../../lib/words.ts'
import { lineageWords } from '../../words/lineage/index.ts'
import { EndedByFields, saidBy, type EndedBy } from './ended-by-fields.tsx'
import { useEndDocument } from './lineage.api.ts'
import css from './lineage.module.css'

type EndDialogProps = { document: DocumentStanding; onClose: () => void }
const nobody: EndedBy = { known: null, numberSymbol: '', type: 'decree', issuedOn: null }

/** Records how a document ended: the kind, the day, by which document, and the words that say so. */
export function EndDialog({ document, onClose }: EndDialogProps) {
  const words = useWords(lineageWords)
  const end = useEndDocument()
  const [kind, setKind] = useState<EndKind>('replaced')
  const [on, setOn] = useState<string | null>(null)
  const [by, setBy] = useState(nobody)
  const [texts, setTexts] = useState({ source: '', note: '' })
  const [tried, setTried] = useState(false)
  const byNeeded = kind === 'replaced' && saidBy(by) === null
  const confirm = () => {
    setTried(true)
    if (on === null || byNeeded || texts.source.trim().length < 3) return
    const said: EndDocumentInput = { id: document.id, kind, on, by: saidBy(by), ...texts }
    end.mutate(said, {
      onSuccess: ({ flagged, more }) => {
        const told = (language: 'vi' | 'en') => lineageWords[language].endDone(document.numberSymbol, flagged, more)
        tellDone({ vi: told('vi'), en: told('en') })
        onClose()
      },
    })
  }
  return (
    <DeedDialog
      title={words.endTitle(document.numberSymbol)}
      help={words.endHelp}
      confirm={words.end}
      grave
      size="xl"
      running={end.isPending}
      error={end.error}
      onClose={onClose}
      onConfirm={confirm}
    >
      <div className={css['pair']}>
        <Select
          label={words.endKind}
          data={choicesOf(words.kind)}
          value={kind}
          allowDeselect={false}
          onChange={(value) => setKind((value ?? 'replaced') as EndKind)}
        />
        <DayPicker
          label={words.endOn}
          value={on}
          onChange={setOn}
          {...(tried && on === null ? { error: words.needed } : {})}
        />
      </div>
      <EndedByFields value={by} onChange={setBy} error={tried && byNeeded ? words.needed : undefined} />
      <Textarea
        label={words.endSource}
        description={words.endSourceHelp}
        rows={3}
        maxLength={2000}
        value={texts.source}
        error={tried && texts.source.trim().length < 3 ? words.needed : undefined}
        onChange={(event) => setTexts({ ...texts, source: event.currentTarget.value })}
      />
      <Textarea
        label={words.note}
        rows={2}
        maxLength={2000}
        value={texts.note}
        onChange={(event) => setTexts({ ...texts, note: event.currentTarget.value })}
      />
    </DeedDialog>
  )
}
