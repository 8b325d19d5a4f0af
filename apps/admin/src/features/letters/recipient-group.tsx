import { TextInput } from '@mantine/core'
import type { ReviewGroup } from '../../components/review-page/review-types.ts'
import { useWords } from '../../lib/words.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { AddButton } from './add-button.tsx'
import { FoldCard } from './fold-card.tsx'
import { listChanges, placeName } from './list-changes.ts'
import { matchAnchors } from './match-anchors.ts'
import type { ReviewContext } from './review-context.ts'

const identify = { item: (one: { words: string }) => one.words, read: (one: { words: string }) => one.words }

/** Who gets a copy, as the foot of the letter says (Nơi nhận), with its note. */
export function useRecipientGroup({ letter, draft, change, seen, readOnly }: ReviewContext): ReviewGroup {
  const words = useWords(lettersWords)
  const changes = listChanges(draft.recipients, (recipients) => change({ recipients }))
  const anchors = matchAnchors(draft.recipients, letter.reading.recipients, identify)
  return {
    key: 'recipients',
    title: words.field.recipients,
    actions: readOnly ? null : (
      <AddButton onClick={() => changes.add({ words: '', note: null })}>{words.addRecipient}</AddButton>
    ),
    about: draft.recipients.length === 0 ? <p className="muted">{words.noRecipients}</p> : null,
    fields: draft.recipients.map((recipient, index) => {
      const key = `recipients.${index}`
      const read = anchors[index] ?? null
      const set = (part: Partial<typeof recipient>) => changes.replace(index, { ...recipient, ...part })
      return {
        key,
        label: words.recipient(index + 1),
        spans: read?.spans ?? [],
        confidence: null,
        changed: read?.words !== recipient.words || read.note !== recipient.note,
        seen: seen.has(key),
        tight: true,
        editor: (
          <FoldCard
            name={words.recipient(index + 1)}
            startOpen={recipient.words === ''}
            readOnly={readOnly}
            summary={
              <span lang="vi">
                {recipient.words}{' '}
                {recipient.note && !recipient.words.includes(recipient.note) ? (
                  <span className="muted">{recipient.note}</span>
                ) : null}
              </span>
            }
            onRemove={() => changes.remove(index, placeName('recipient', index))}
          >
            <TextInput
              label={words.recipientWords}
              lang="vi"
              value={recipient.words}
              maxLength={500}
              onChange={(event) => set({ words: event.currentTarget.value })}
            />
            <TextInput
              label={words.recipientNote}
              lang="vi"
              value={recipient.note ?? ''}
              maxLength={200}
              onChange={(event) => set({ note: event.currentTarget.value || null })}
            />
          </FoldCard>
        ),
      }
    }),
  }
}
