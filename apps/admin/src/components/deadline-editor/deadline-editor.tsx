import { Select, Textarea } from '@mantine/core'
import type { Deadline, DeadlineKind } from '@vnit/domain/deadlines'
import type { Day } from '@vnit/domain/time'
import { today } from '../../lib/days.ts'
import { useWords } from '../../lib/words.ts'
import { deadlineWords } from '../../words/deadlines/index.ts'
import { choicesOf } from '../choices-of.ts'
import { blankDeadline } from './blank-deadline.ts'
import { DeadlineExplained } from './deadline-explained.tsx'
import { DeadlineFields } from './deadline-fields.tsx'
import css from './deadline-editor.module.css'
import { MoreDays, type OtherDays } from './more-days.tsx'

type DeadlineEditorProps = {
  value: Deadline
  onChange: (deadline: Deadline) => void
  disabled?: boolean
  /** The day from which the next last days are told; without one, today. */
  from?: Day | null
  /** The same work may be due on other days of the year too. */
  more?: OtherDays
}

/** A deadline of any of the seven kinds; shows at once which day is the last in time, and why. */
export function DeadlineEditor({ value, onChange, disabled, from = null, more }: DeadlineEditorProps) {
  const words = useWords(deadlineWords)
  return (
    <fieldset className={css['editor']} disabled={disabled}>
      <legend className="visually-hidden">{words.kind}</legend>
      <Select
        label={words.kind}
        data={choicesOf(words.kinds)}
        value={value.kind}
        allowDeselect={false}
        disabled={disabled}
        onChange={(kind) => kind && onChange(blankDeadline(kind as DeadlineKind, value))}
      />
      <DeadlineFields value={value} onChange={onChange} disabled={disabled} />
      {more && value.kind === 'recurring' && value.every !== 'week' && value.every !== 'day' ? (
        <MoreDays value={value} {...more} />
      ) : null}
      <Textarea
        className={css['wide']}
        label={words.words}
        placeholder={words.wordsNone}
        value={value.words}
        rows={2}
        maxLength={2000}
        onChange={(event) => onChange({ ...value, words: event.currentTarget.value })}
      />
      <div className={css['wide']}>
        <DeadlineExplained deadline={value} also={more?.others ?? []} from={from ?? today()} />
      </div>
    </fieldset>
  )
}
