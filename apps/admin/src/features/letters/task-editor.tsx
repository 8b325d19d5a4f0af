import { Select, Textarea, TextInput } from '@mantine/core'
import type { LetterDraft } from '@vnit/domain'
import type { Day } from '@vnit/domain/time'
import { choicesOf } from '../../components/choices-of.ts'
import { useWords } from '../../lib/words.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import css from './letters.module.css'
import { PartyEditor } from './party-editor.tsx'

type Obligation = LetterDraft['obligations'][number]
type TaskEditorProps = {
  task: Obligation
  provisions: LetterDraft['provisions']
  asOf: Day | null
  onChange: (part: Partial<Obligation>) => void
}

/** The fields of one task, but for its deadline. */
export function TaskEditor({ task, provisions, asOf, onChange }: TaskEditorProps) {
  const words = useWords(lettersWords)
  const { taskKind } = useWords(meaningsWords)
  const items = provisions.map(({ key, label, text }) => ({
    value: key,
    label: `${label} ${text}`.trim().slice(0, 80) || key,
  }))
  return (
    <>
      <Textarea
        className={css['wide']}
        label={words.summary}
        lang="vi"
        value={task.summary}
        rows={3}
        maxLength={2000}
        onChange={(event) => onChange({ summary: event.currentTarget.value })}
      />
      <Select
        label={words.taskKind}
        data={choicesOf(taskKind)}
        value={task.kind}
        allowDeselect={false}
        onChange={(kind) => onChange({ kind: kind as Obligation['kind'] })}
      />
      <Select
        label={words.fromProvision}
        data={[{ value: '', label: words.wholeLetter }, ...items]}
        value={task.provisionKey ?? ''}
        allowDeselect={false}
        onChange={(key) => onChange({ provisionKey: key || null })}
      />
      <TextInput
        className={css['wide']}
        label={words.receiver}
        description={words.receiverHint}
        lang="vi"
        value={task.receiver ?? ''}
        maxLength={500}
        onChange={(event) => onChange({ receiver: event.currentTarget.value || null })}
      />
      <div className={css['wide']}>
        <PartyEditor parties={task.parties} asOf={asOf} onChange={(parties) => onChange({ parties })} />
      </div>
    </>
  )
}
