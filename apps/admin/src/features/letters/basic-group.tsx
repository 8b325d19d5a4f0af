import { Button, Select, Textarea, TextInput } from '@mantine/core'
import type { DocumentType, LetterDraft } from '@vnit/domain'
import type { ReactNode } from 'react'
import { choicesOf } from '../../components/choices-of.ts'
import { DayPicker } from '../../components/day-picker.tsx'
import type { ReviewField, ReviewGroup } from '../../components/review-page/review-types.ts'
import { writeDay, writeIfDay } from '../../lib/days.ts'
import { useWords } from '../../lib/words.ts'
import { issuerWords } from '../../words/issuer/index.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import { IssuerEditor } from './issuer-editor.tsx'
import { withFocusInField } from './focus-beside.ts'
import css from './letters.module.css'
import type { ReviewContext } from './review-context.ts'
import { SignerEditor } from './signer-editor.tsx'

type Basic = 'numberSymbol' | 'type' | 'issuerId' | 'place' | 'issuedOn' | 'subject' | 'signer'
type Row = { key: Basic; editor: ReactNode; read: LetterDraft[Basic]; said: string | null; needed: boolean }

/** Number, kind, issuer, place, date, subject and signer. */
export function useBasicGroup(context: ReviewContext): ReviewGroup {
  const words = useWords(lettersWords)
  const meanings = useWords(meaningsWords)
  const { notHeldHelp } = useWords(issuerWords)
  const { letter, draft, change, readOnly } = context
  const { reading } = letter
  const typed = (text: string) => (text === '' ? null : text)
  const rows: Row[] = [
    {
      key: 'numberSymbol',
      needed: true,
      read: reading.numberSymbol.value,
      said: reading.numberSymbol.value,
      editor: (
        <TextInput
          label={words.field.numberSymbol}
          value={draft.numberSymbol ?? ''}
          maxLength={80}
          readOnly={readOnly}
          onChange={(event) => change({ numberSymbol: typed(event.currentTarget.value) })}
        />
      ),
    },
    {
      key: 'type',
      needed: true,
      read: reading.type.value,
      said: reading.type.value && meanings.documentType[reading.type.value],
      editor: (
        <Select
          label={words.field.type}
          data={choicesOf(meanings.documentType)}
          value={draft.type}
          disabled={readOnly}
          allowDeselect={false}
          onChange={(type) => change({ type: type as DocumentType | null })}
        />
      ),
    },
    {
      key: 'issuerId',
      needed: true,
      read: reading.issuer.value?.agencyId ?? null,
      said: reading.issuer.value?.name ?? null,
      editor: (
        <IssuerEditor
          issuerId={draft.issuerId}
          issuerName={draft.issuerName}
          asOf={draft.issuedOn}
          readOnly={readOnly}
          onChange={change}
        />
      ),
    },
    {
      key: 'place',
      needed: false,
      read: reading.place.value,
      said: reading.place.value,
      editor: (
        <TextInput
          label={words.field.place}
          lang="vi"
          value={draft.place ?? ''}
          maxLength={80}
          readOnly={readOnly}
          onChange={(event) => change({ place: typed(event.currentTarget.value) })}
        />
      ),
    },
    {
      key: 'issuedOn',
      needed: true,
      read: reading.issuedOn.value,
      said: reading.issuedOn.value && writeDay(reading.issuedOn.value),
      editor: (
        <DayPicker
          label={words.field.issuedOn}
          value={draft.issuedOn}
          disabled={readOnly}
          onChange={(issuedOn) => change({ issuedOn })}
        />
      ),
    },
    {
      key: 'subject',
      needed: true,
      read: reading.subject.value,
      said: reading.subject.value,
      editor: (
        <Textarea
          label={words.field.subject}
          lang="vi"
          value={draft.subject ?? ''}
          rows={3}
          maxLength={1000}
          readOnly={readOnly}
          onChange={(event) => change({ subject: typed(event.currentTarget.value) })}
        />
      ),
    },
    {
      key: 'signer',
      needed: false,
      read: reading.signer.value,
      said: reading.signer.value?.name ?? null,
      editor: <SignerEditor value={draft.signer} readOnly={readOnly} onChange={(signer) => change({ signer })} />,
    },
  ]
  return {
    key: 'basics',
    title: words.basics,
    fields: rows.map((row) => fieldOf(row, context, { words, repair: meanings.repair, notHeldHelp })),
  }
}

type Said = {
  words: (typeof lettersWords)['vi']
  repair: (typeof meaningsWords)['vi']['repair']
  notHeldHelp: (name: string) => string
}

function fieldOf(
  { key, editor, read, said, needed }: Row,
  context: ReviewContext,
  { words, repair, notHeldHelp }: Said,
): ReviewField {
  const { letter, draft, change, problems, seen, readOnly } = context
  const name = key === 'issuerId' ? 'issuer' : key
  const { spans, confidence, repairs, value } = letter.reading[name]
  const standsByName = key === 'issuerId' && draft.issuerId === null && (draft.issuerName ?? '').trim() !== ''
  const renamed = key === 'issuerId' && draft.issuerId === null && draft.issuerName !== said
  const changed = renamed || JSON.stringify(draft[key]) !== JSON.stringify(read)
  const problem = problems.find(({ field }) => field === name || field === key)
  const empty = draft[key] === null && !standsByName
  const parent = key === 'issuerId' ? (letter.reading.issuer.value?.parentName ?? null) : null
  return {
    key,
    label: words.field[key],
    editor,
    spans,
    confidence: changed || value === null ? null : confidence,
    mends: changed
      ? []
      : repairs.map(({ code, was, became }) => ({ was, became: writeIfDay(became), what: repair[code] })),
    missing: empty && (needed || (value === null && key !== 'signer')) && !changed,
    changed,
    seen: seen.has(key),
    ...(problem && !empty ? { error: `${words.field[key]}: ${words.problem[problem.code]}` } : {}),
    hint:
      standsByName && !changed ? (
        notHeldHelp(draft.issuerName ?? '')
      ) : parent !== null && !changed ? (
        words.parentBody(parent)
      ) : changed ? (
        <span className={css['hint']}>
          <strong>{words.corrected}.</strong>
          {said === null ? null : <span>{words.readAs(said)}</span>}
          {said === null || readOnly ? null : (
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={({ currentTarget }) =>
                withFocusInField(currentTarget, () =>
                  change(
                    key === 'issuerId'
                      ? { issuerId: letter.reading.issuer.value?.agencyId ?? null, issuerName: said }
                      : { [key]: read },
                  ),
                )
              }
            >
              {words.backToRead}
            </Button>
          )}
        </span>
      ) : null,
  }
}
