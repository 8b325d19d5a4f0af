import { Radio, TextInput } from '@mantine/core'
import type { Deadline } from '@vnit/domain/deadlines'
import { useState } from 'react'
import { DeadlineEditor } from '../../components/deadline-editor/deadline-editor.tsx'
import { Form } from '../../components/form.tsx'
import { useFieldWords } from '../../lib/field-words.ts'
import { tellDone } from '../../lib/notify.tsx'
import { problemIn } from '../../lib/problem.ts'
import { useWords } from '../../lib/words.ts'
import { administrationWords } from '../../words/administration/index.ts'
import { partsWords } from '../../words/parts/index.ts'
import { useChangeSetting, type SettingView } from './settings.api.ts'
import css from './settings.module.css'

const choices: Record<string, string[]> = {
  'periods.scheme': ['calendar', 'mid-month'],
  'periods.weekends': ['as-written', 'next-working-day'],
}

/** Says a value for what a text leaves open, with the source it rests on. */
export function ChangeSetting({ setting, onDone }: { setting: SettingView; onDone: () => void }) {
  const words = useWords(administrationWords)
  const parts = useWords(partsWords)
  const change = useChangeSetting()
  const errorOf = useFieldWords(change.error)
  const [value, setValue] = useState(setting.value)
  const [source, setSource] = useState(setting.source ?? '')
  const given = choices[setting.key]
  const conflict = change.error !== null && problemIn(change.error).code === 'record.changed_meanwhile'
  const submit = async () => {
    await change.mutateAsync({ key: setting.key, version: setting.version, value, source })
    tellDone({ vi: administrationWords.vi.changed, en: administrationWords.en.changed })
    onDone()
  }
  return (
    <div className={css['change']}>
      <Form
        submit={parts.save}
        onSubmit={() => void submit().catch(() => {})}
        onCancel={onDone}
        pending={change.isPending}
        error={change.error}
      >
        {conflict ? <p role="status">{words.conflict}</p> : null}
        {given ? (
          <Radio.Group label={words.value} value={typeof value === 'string' ? value : ''} onChange={setValue}>
            {given.map((one) => (
              <Radio key={one} value={one} label={words.values[one]} className={css['choice']} />
            ))}
          </Radio.Group>
        ) : (
          <DeadlineEditor value={(value ?? { kind: 'none', words: '' }) as Deadline} onChange={setValue} />
        )}
        <TextInput
          label={words.source}
          description={words.sourceHelp}
          value={source}
          required
          maxLength={1000}
          error={errorOf('source')}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
      </Form>
    </div>
  )
}
