import { Select, TextInput } from '@mantine/core'
import type { LetterDraft, Secrecy, Urgency } from '@vnit/domain'
import { choicesOf } from '../../components/choices-of.ts'
import { DayPicker } from '../../components/day-picker.tsx'
import type { ReviewField, ReviewGroup } from '../../components/review-page/review-types.ts'
import { useWords } from '../../lib/words.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import css from './letters.module.css'
import type { ReviewContext } from './review-context.ts'

type Stamp = NonNullable<LetterDraft['incomingStamp']>
const noStamp: Stamp = { office: null, number: null, day: null }

/** What is stamped on the letter: how urgent, how secret, and the stamp of the office that it came in at. */
export function useMarkGroup({ letter, draft, change, seen, readOnly }: ReviewContext): ReviewGroup {
  const words = useWords(lettersWords)
  const meanings = useWords(meaningsWords)
  const { reading } = letter
  const stamp = draft.incomingStamp ?? noStamp
  const setStamp = (part: Partial<Stamp>) => {
    const now = { ...stamp, ...part }
    change({ incomingStamp: now.office === null && now.number === null && now.day === null ? null : now })
  }
  const field = (key: 'urgency' | 'secrecy' | 'incomingStamp', editor: ReviewField['editor']): ReviewField => ({
    key,
    label: words.field[key],
    editor,
    spans: reading[key].spans,
    confidence: null,
    changed: JSON.stringify(draft[key]) !== JSON.stringify(reading[key].value),
    seen: seen.has(key),
    quiet: draft[key] === null && reading[key].spans.length === 0,
  })
  const typed = (text: string) => (text === '' ? null : text)
  return {
    key: 'marks',
    title: words.marks,
    fields: [
      field(
        'urgency',
        <Select
          label={words.field.urgency}
          data={[{ value: '', label: words.noMark }, ...choicesOf(meanings.urgency)]}
          value={draft.urgency ?? ''}
          disabled={readOnly}
          allowDeselect={false}
          onChange={(one) => change({ urgency: (one || null) as Urgency | null })}
        />,
      ),
      field(
        'secrecy',
        <Select
          label={words.field.secrecy}
          data={[{ value: '', label: words.noMark }, ...choicesOf(meanings.secrecy)]}
          value={draft.secrecy ?? ''}
          disabled={readOnly}
          allowDeselect={false}
          onChange={(one) => change({ secrecy: (one || null) as Secrecy | null })}
        />,
      ),
      field(
        'incomingStamp',
        <div className={css['pair']} role="group" aria-label={words.field.incomingStamp}>
          <TextInput
            label={words.stampNumber}
            value={stamp.number ?? ''}
            maxLength={40}
            readOnly={readOnly}
            onChange={(event) => setStamp({ number: typed(event.currentTarget.value) })}
          />
          <DayPicker
            label={words.stampDay}
            value={stamp.day}
            clearable
            disabled={readOnly}
            onChange={(day) => setStamp({ day })}
          />
          <TextInput
            className={css['wide']}
            label={words.stampOffice}
            lang="vi"
            value={stamp.office ?? ''}
            maxLength={300}
            readOnly={readOnly}
            onChange={(event) => setStamp({ office: typed(event.currentTarget.value) })}
          />
        </div>,
      ),
    ],
  }
}
