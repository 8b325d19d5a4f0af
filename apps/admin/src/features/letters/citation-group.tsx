import { Select, TextInput } from '@mantine/core'
import type { DocumentType, LetterDraft } from '@vnit/domain'
import { choicesOf } from '../../components/choices-of.ts'
import { DayPicker } from '../../components/day-picker.tsx'
import type { ReviewGroup } from '../../components/review-page/review-types.ts'
import { writeDay } from '../../lib/days.ts'
import { useWords } from '../../lib/words.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import { AddButton } from './add-button.tsx'
import { CitedLink } from './cited-link.tsx'
import { FoldCard } from './fold-card.tsx'
import css from './letters.module.css'
import { useCited } from './letters.api.ts'
import { listChanges, placeName } from './list-changes.ts'
import { matchAnchors } from './match-anchors.ts'
import type { ReviewContext } from './review-context.ts'

type Citation = LetterDraft['citations'][number]

const nameOf = ({ type, numberSymbol, issuedOn, title }: Citation) => [type, numberSymbol, issuedOn, title].join('|')
const identify = { item: nameOf, read: nameOf }
const blank: Citation = { type: 'other', numberSymbol: null, issuedOn: null, title: null, role: 'mention' }

/** The documents that the letter acts under or mentions. */
export function useCitationGroup({ letter, draft, change, seen, readOnly }: ReviewContext): ReviewGroup {
  const words = useWords(lettersWords)
  const meanings = useWords(meaningsWords)
  const changes = listChanges(draft.citations, (citations) => change({ citations }))
  const anchors = matchAnchors(draft.citations, letter.reading.citations, identify)
  const known = useCited(
    draft.citations.flatMap(({ numberSymbol, issuedOn }) => (numberSymbol ? [{ numberSymbol, issuedOn }] : [])),
  ).data
  const title = ({ type, numberSymbol, issuedOn }: Citation) =>
    [meanings.documentType[type], numberSymbol ?? words.noNumber, issuedOn ? writeDay(issuedOn) : words.noDate].join(
      ' · ',
    )
  return {
    key: 'citations',
    title: words.field.citations,
    actions: readOnly ? null : <AddButton onClick={() => changes.add(blank)}>{words.addCitation}</AddButton>,
    about: draft.citations.length === 0 ? <p className="muted">{words.noCitations}</p> : null,
    fields: draft.citations.map((citation, index) => {
      const key = `citations.${index}`
      const read = anchors[index] ?? null
      const set = (part: Partial<Citation>) => changes.replace(index, { ...citation, ...part })
      return {
        key,
        label: words.citation(index + 1),
        spans: read?.spans ?? [],
        confidence: null,
        changed: read === null || nameOf(read) !== nameOf(citation) || read.role !== citation.role,
        seen: seen.has(key),
        editor: (
          <FoldCard
            name={words.citation(index + 1)}
            startOpen={nameOf(citation) === nameOf(blank)}
            readOnly={readOnly}
            summary={
              <>
                {title(citation)} {citation.title ? <span lang="vi">· {citation.title} </span> : null}
                <span className="small muted">({meanings.citationRole[citation.role]})</span>
                <CitedLink
                  known={known?.find((one) => isSame(one, citation))}
                  numbered={citation.numberSymbol !== null}
                />
              </>
            }
            onRemove={() => changes.remove(index, placeName('citation', index))}
          >
            <Select
              label={words.field.type}
              data={choicesOf(meanings.documentType)}
              value={citation.type}
              allowDeselect={false}
              onChange={(type) => set({ type: type as DocumentType })}
            />
            <TextInput
              label={words.field.numberSymbol}
              value={citation.numberSymbol ?? ''}
              maxLength={80}
              onChange={(event) => set({ numberSymbol: event.currentTarget.value || null })}
            />
            <DayPicker
              label={words.field.issuedOn}
              value={citation.issuedOn}
              clearable
              onChange={(issuedOn) => set({ issuedOn })}
            />
            <Select
              label={words.citationRole}
              data={choicesOf(meanings.citationRole)}
              value={citation.role}
              allowDeselect={false}
              onChange={(role) => set({ role: role as Citation['role'] })}
            />
            <TextInput
              label={words.citationTitle}
              className={css['wide']}
              lang="vi"
              value={citation.title ?? ''}
              maxLength={500}
              onChange={(event) => set({ title: event.currentTarget.value || null })}
            />
          </FoldCard>
        ),
      }
    }),
  }
}

type Dated = { numberSymbol: string | null; issuedOn: string | null }

function isSame(one: Dated, other: Dated): boolean {
  return one.numberSymbol === other.numberSymbol && one.issuedOn === other.issuedOn
}
