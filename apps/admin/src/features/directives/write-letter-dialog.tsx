import { Button, Radio } from '@mantine/core'
import type { DirectiveDetail, LetterOutParts } from '@vnit/domain'
import type { Day } from '@vnit/domain/time'
import { useEffect, useRef, useState } from 'react'
import { Dialog } from '../../components/dialog.tsx'
import { Refusal } from '../../components/refusal.tsx'
import { useFieldWords } from '../../lib/field-words.ts'
import { tellDone } from '../../lib/notify.tsx'
import { problemIn } from '../../lib/problem.ts'
import { saveBase64 } from '../../lib/save-file.ts'
import { useWords } from '../../lib/words.ts'
import { lettersOutWords } from '../../words/letters-out/index.ts'
import { partsWords } from '../../words/parts/index.ts'
import { choicesOf } from '../../components/choices-of.ts'
import { LetterContentFields } from './letter-content-fields.tsx'
import { formOf, fieldsOf, type LetterForm } from './letter-form.ts'
import { LetterHeadFields } from './letter-head-fields.tsx'
import { LetterPreview } from './letter-preview.tsx'
import { LetterSignatureFields } from './letter-signature-fields.tsx'
import { useLetterProposal, useWriteLetter } from './letters-out.api.ts'
import css from './write-letter.module.css'

/** A letter or list to go with a directive: proposed, changed by a person, seen, and taken away as a Word file. */
export function WriteLetterDialog({ directive, onClose }: { directive: DirectiveDetail; onClose: () => void }) {
  const words = useWords(lettersOutWords)
  const { cancel, waiting } = useWords(partsWords)
  const [parts, setParts] = useState<LetterOutParts>('letter')
  const [day, setDay] = useState<Day | null>(null)
  const [changes, setChanges] = useState<Partial<LetterForm>>({})
  const { data: proposed, error, refetch } = useLetterProposal(directive.id, day)
  const [data, keep] = useState(proposed)
  if (proposed && proposed !== data) keep(proposed)
  const write = useWriteLetter(directive.id)
  const box = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (write.error) box.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [write.error])
  const wordsFor = useFieldWords(write.error)
  const form = data ? { ...formOf(data.fields), ...changes } : null
  const change = (some: Partial<LetterForm>) => setChanges({ ...changes, ...some })
  const submit = () => {
    if (form === null) return
    write.mutate(
      { directiveId: directive.id, parts, fields: fieldsOf(form, day) },
      {
        onSuccess: (file) => {
          saveBase64(file)
          tellDone({ vi: lettersOutWords.vi.done(file.fileName), en: lettersOutWords.en.done(file.fileName) })
          onClose()
        },
      },
    )
  }
  const problem = write.error ?? error
  const shown = { form: form as LetterForm, change, errorOf: (path: string) => wordsFor(`fields.${path}`) }
  return (
    <Dialog opened onClose={onClose} title={words.title(directive.numberSymbol)} size="72rem">
      <form
        ref={box}
        className={css['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <p className="muted">{words.help}</p>
        {problem ? (
          <Refusal
            problem={{ ...problemIn(problem), fields: [] }}
            {...(error ? { onRetry: () => void refetch() } : {})}
          />
        ) : null}
        {data && form ? (
          <div className={css['sides']}>
            <div className={css['fields']}>
              <Radio.Group
                label={words.parts}
                description={parts === 'letter' ? undefined : words.listed(data.listed)}
                value={parts}
                onChange={(chosen) => {
                  setParts(chosen as LetterOutParts)
                  write.reset()
                }}
              >
                <div className={css['choices']}>
                  {choicesOf(words.part).map(({ value, label }) => (
                    <Radio key={value} value={value} label={label} />
                  ))}
                </div>
              </Radio.Group>
              <LetterHeadFields {...shown} day={day} onDay={setDay} listOnly={parts === 'list'} />
              {parts === 'list' ? null : (
                <>
                  <LetterContentFields {...shown} tasks={data.tasks} />
                  <LetterSignatureFields {...shown} />
                </>
              )}
            </div>
            <LetterPreview form={form} parts={parts} day={day} proposal={data} directive={directive} />
          </div>
        ) : error ? null : (
          <p role="status">{waiting}</p>
        )}
        <div className={css['buttons']}>
          <Button variant="default" onClick={onClose}>
            {cancel}
          </Button>
          <Button type="submit" loading={write.isPending} disabled={form === null}>
            {words.download}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
