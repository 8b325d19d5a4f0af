import { TextInput } from '@mantine/core'
import type { ReviewGroup } from '../../components/review-page/review-types.ts'
import { useWords } from '../../lib/words.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { AddButton } from './add-button.tsx'
import { FoldCard } from './fold-card.tsx'
import { listChanges, placeName } from './list-changes.ts'
import { matchAnchors } from './match-anchors.ts'
import type { ReviewContext } from './review-context.ts'

type Annex = { label: string; title: string | null }
const nameOf = ({ label, title }: Annex) => `${label} ${title}`
const identify = { item: nameOf, read: nameOf }

/** What is attached behind the signature. */
export function useAnnexGroup({ letter, draft, change, seen, readOnly }: ReviewContext): ReviewGroup {
  const words = useWords(lettersWords)
  const changes = listChanges(draft.annexes, (annexes) => change({ annexes }))
  const anchors = matchAnchors(draft.annexes, letter.reading.annexes, identify)
  return {
    key: 'annexes',
    title: words.field.annexes,
    actions: readOnly ? null : (
      <AddButton onClick={() => changes.add({ label: '', title: null })}>{words.addAnnex}</AddButton>
    ),
    about: draft.annexes.length === 0 ? <p className="muted">{words.noAnnexes}</p> : null,
    fields: draft.annexes.map((annex, index) => {
      const key = `annexes.${index}`
      const read = anchors[index] ?? null
      const set = (part: Partial<Annex>) => changes.replace(index, { ...annex, ...part })
      return {
        key,
        label: words.annex(index + 1),
        spans: read?.spans ?? [],
        confidence: null,
        changed: read === null || nameOf(read) !== nameOf(annex),
        seen: seen.has(key),
        tight: true,
        editor: (
          <FoldCard
            name={words.annex(index + 1)}
            startOpen={annex.label === ''}
            readOnly={readOnly}
            summary={
              <span lang="vi">
                <strong>{annex.label}</strong> {annex.title}
              </span>
            }
            onRemove={() => changes.remove(index, placeName('annex', index))}
          >
            <TextInput
              label={words.annexLabel}
              lang="vi"
              value={annex.label}
              maxLength={80}
              onChange={(event) => set({ label: event.currentTarget.value })}
            />
            <TextInput
              label={words.annexTitle}
              lang="vi"
              value={annex.title ?? ''}
              maxLength={500}
              onChange={(event) => set({ title: event.currentTarget.value || null })}
            />
          </FoldCard>
        ),
      }
    }),
  }
}
