import { Select, Textarea, TextInput } from '@mantine/core'
import { choicesOf } from '../../components/choices-of.ts'
import { useWords } from '../../lib/words.ts'
import { lettersOutWords } from '../../words/letters-out/index.ts'
import type { LetterForm, LetterFormPart } from './letter-form.ts'
import css from './write-letter.module.css'

/** Who signs and in what capacity, and who gets a copy. */
export function LetterSignatureFields({ form, change, errorOf }: LetterFormPart) {
  const words = useWords(lettersOutWords)
  const alone = form.capacity === null || form.capacity === 'Q'
  const text = (name: 'head' | 'office' | 'name', label: string) => ({
    label,
    value: form[name],
    error: errorOf(`signature.${name}`),
    lang: 'vi',
    maxLength: 120,
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
  })
  return (
    <fieldset className={css['group']}>
      <legend>{words.ending}</legend>
      <div className={css['pair']}>
        <Select
          label={words.capacity}
          allowDeselect={false}
          data={choicesOf(words.capacities)}
          value={form.capacity ?? 'none'}
          onChange={(one) => change({ capacity: one === 'none' ? null : (one as LetterForm['capacity']) })}
        />
        {alone ? null : <TextInput {...text('head', words.signsFor)} />}
      </div>
      <div className={css['pair']}>
        <TextInput {...text('office', words.office)} />
        <TextInput {...text('name', words.name)} description={words.nameHelp} />
      </div>
      <Textarea
        label={words.recipients}
        description={words.recipientsHelp}
        value={form.recipients}
        error={errorOf('recipients')}
        lang="vi"
        autosize
        minRows={2}
        maxRows={10}
        maxLength={8000}
        onChange={(event) => change({ recipients: event.currentTarget.value })}
      />
    </fieldset>
  )
}
