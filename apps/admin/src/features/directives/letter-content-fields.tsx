import { Textarea } from '@mantine/core'
import { useWords } from '../../lib/words.ts'
import { lettersOutWords } from '../../words/letters-out/index.ts'
import type { LetterFormPart } from './letter-form.ts'
import css from './write-letter.module.css'

/** Addressees, what is said before and after the tasks, and the tasks themselves, which stand as registered. */
export function LetterContentFields({ form, change, errorOf, tasks }: LetterFormPart & { tasks: readonly string[] }) {
  const words = useWords(lettersOutWords)
  const text = (name: 'addressees' | 'opening' | 'closing', help: string) => ({
    label: words[name],
    description: help,
    value: form[name],
    error: errorOf(name),
    lang: 'vi',
    autosize: true,
    minRows: 2,
    maxRows: 10,
    maxLength: 8000,
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
  })
  return (
    <fieldset className={css['group']}>
      <legend>{words.content}</legend>
      <Textarea {...text('addressees', words.onePerLine)} />
      <Textarea {...text('opening', words.paragraphHelp)} />
      <details>
        <summary>{words.tasks(tasks.length)}</summary>
        {tasks.length === 0 ? <p className="muted">{words.noTasks}</p> : null}
        <ol className={css['tasks']} lang="vi">
          {tasks.map((task) => (
            <li key={task}>{task}</li>
          ))}
        </ol>
      </details>
      <Textarea {...text('closing', words.paragraphHelp)} />
    </fieldset>
  )
}
