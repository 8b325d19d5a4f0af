import { Select, TextInput } from '@mantine/core'
import type { Day } from '@vnit/domain/time'
import { choicesOf } from '../../components/choices-of.ts'
import { DayPicker } from '../../components/day-picker.tsx'
import { useWords } from '../../lib/words.ts'
import { lettersOutWords } from '../../words/letters-out/index.ts'
import type { LetterForm, LetterFormPart } from './letter-form.ts'
import css from './write-letter.module.css'

type HeadProps = LetterFormPart & {
  day: Day | null
  onDay: (day: Day | null) => void
  /** The list alone names its letter by number, day and issuer only. */
  listOnly: boolean
}

/** Number, day, place and issuer: all that stands above the body. */
export function LetterHeadFields({ form, change, errorOf, day, onDay, listOnly }: HeadProps) {
  const words = useWords(lettersOutWords)
  const text = (name: 'number' | 'symbol' | 'place' | 'issuer' | 'parent' | 'subject', path: string = name) => ({
    label: words[name],
    value: form[name],
    error: errorOf(path),
    lang: 'vi',
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
  })
  return (
    <fieldset className={css['group']}>
      <legend>{words.head}</legend>
      <div className={css['pair']}>
        <TextInput {...text('number')} description={words.numberHelp} maxLength={7} />
        <TextInput {...text('symbol')} maxLength={60} />
      </div>
      <div className={css['pair']}>
        {listOnly ? null : <TextInput {...text('place')} maxLength={80} />}
        <DayPicker label={words.day} description={words.dayHelp} value={day} onChange={onDay} clearable />
      </div>
      <div className={css['pair']}>
        <TextInput {...text('issuer', 'issuer.name')} maxLength={300} />
        {listOnly ? null : (
          <TextInput {...text('parent', 'issuer.parent')} description={words.parentHelp} maxLength={300} />
        )}
      </div>
      {listOnly ? null : (
        <>
          <TextInput {...text('subject')} maxLength={1000} />
          <Select
            label={words.urgency}
            placeholder={words.notUrgent}
            clearable
            data={choicesOf(words.urgencies)}
            value={form.urgency}
            onChange={(urgency) => change({ urgency: urgency as LetterForm['urgency'] })}
          />
        </>
      )}
    </fieldset>
  )
}
