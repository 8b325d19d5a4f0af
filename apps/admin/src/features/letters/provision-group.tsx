import { Button, Textarea, TextInput } from '@mantine/core'
import type { LetterDraft } from '@vnit/domain'
import { useState } from 'react'
import type { ReviewGroup } from '../../components/review-page/review-types.ts'
import { useWords } from '../../lib/words.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { AddButton } from './add-button.tsx'
import { withFocusInAdded } from './focus-beside.ts'
import { FoldCard } from './fold-card.tsx'
import css from './letters.module.css'
import { listChanges, placeName } from './list-changes.ts'
import { matchAnchors } from './match-anchors.ts'
import type { ReviewContext } from './review-context.ts'

type Provision = LetterDraft['provisions'][number]

const identify = { item: ({ key }: { key: string }) => key, read: ({ key }: { key: string }) => key }

/** The items of the letter's body, folded away until asked for, since they are most of its text. */
export function useProvisionGroup({ letter, draft, change, seen, readOnly }: ReviewContext): ReviewGroup {
  const words = useWords(lettersWords)
  const [shown, setShown] = useState(false)
  const changes = listChanges(draft.provisions, (provisions) => change({ provisions }))
  const anchors = matchAnchors(draft.provisions, letter.reading.provisions, identify)
  const count = draft.provisions.length
  return {
    key: 'provisions',
    title: words.field.provisions,
    actions:
      shown && !readOnly ? (
        <AddButton
          onClick={() => changes.add({ key: freeKey(draft.provisions), parentKey: null, label: '', text: '' })}
        >
          {words.addProvision}
        </AddButton>
      ) : (
        <Button
          size="compact-sm"
          variant="subtle"
          aria-expanded={shown}
          onClick={({ currentTarget }) => withFocusInAdded(currentTarget, () => setShown(true))}
        >
          {words.showProvisions(count)}
        </Button>
      ),
    about: count === 0 ? <p className="muted">{words.noProvisions}</p> : null,
    fields: !shown
      ? []
      : draft.provisions.map((provision, index) => {
          const key = `provisions.${index}`
          const read = anchors[index] ?? null
          const set = (part: Partial<Provision>) => changes.replace(index, { ...provision, ...part })
          return {
            key,
            label: words.provision(index + 1),
            spans: read?.spans ?? [],
            confidence: null,
            changed: read === null || read.text !== provision.text || read.label !== provision.label,
            seen: seen.has(key),
            editor: (
              <FoldCard
                name={words.provision(index + 1)}
                startOpen={provision.label === '' && provision.text === ''}
                readOnly={readOnly}
                summary={
                  <span className="small" lang="vi">
                    <strong>{provision.label}</strong> {shorten(provision.text)}
                  </span>
                }
                onRemove={() => changes.remove(index, placeName('provision', index))}
              >
                <TextInput
                  label={words.provisionLabel}
                  value={provision.label}
                  maxLength={40}
                  onChange={(event) => set({ label: event.currentTarget.value })}
                />
                <Textarea
                  className={css['wide']}
                  label={words.provisionText}
                  lang="vi"
                  value={provision.text}
                  rows={5}
                  maxLength={20000}
                  onChange={(event) => set({ text: event.currentTarget.value })}
                />
              </FoldCard>
            ),
          }
        }),
  }
}

function shorten(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, 160)}…`
}

function freeKey(provisions: readonly Provision[]): string {
  const taken = new Set(provisions.map(({ key }) => key))
  let number = provisions.length + 1
  while (taken.has(`m${number}`)) number += 1
  return `m${number}`
}
