import type { LetterChanges, LetterDraft } from '@vnit/domain'
import { dayInWords } from './day-in-words.ts'

export type ChosenUse =
  | 'numberSymbol'
  | 'issuedOn'
  | 'subject'
  | 'place'
  | 'addressee'
  | 'task'
  | 'citation'
  | 'recipient'

type Use = (words: string, draft: LetterDraft) => LetterChanges | null

/** What chosen words can become, and the change that makes them so; null where they cannot. */
export const chosenUses: Record<ChosenUse, Use> = {
  numberSymbol: (words) => ({ numberSymbol: words.replace(/^số\s*:?\s*/iu, '').slice(0, 80) }),
  issuedOn: (words) => {
    const issuedOn = dayInWords(words)
    return issuedOn === null ? null : { issuedOn }
  },
  subject: (words) => ({ subject: words.replace(/^v\/v\s*:?\s*/iu, '').slice(0, 1000) }),
  place: (words) => ({ place: words.slice(0, 80) }),
  addressee: (words, { addressees }) => ({
    addressees: [...addressees, { words: words.slice(0, 500), means: { kind: 'unknown' } }],
  }),
  task: (words, { obligations }) => ({
    obligations: [
      ...obligations,
      {
        provisionKey: null,
        kind: 'task',
        summary: words.slice(0, 2000),
        summaryEn: null,
        parties: [],
        receiver: null,
        deadline: { kind: 'none', words: '' },
      },
    ],
  }),
  citation: (words, { citations }) => ({ citations: [...citations, citationIn(words)] }),
  recipient: (words, { recipients }) => ({ recipients: [...recipients, { words: words.slice(0, 500), note: null }] }),
}

function citationIn(words: string): LetterDraft['citations'][number] {
  const [number] = /\d+[A-Za-z]?(?:\/\d{4})?\/[\p{L}\d]+(?:-[\p{L}\d]+)*/u.exec(words) ?? []
  return {
    type: 'other',
    numberSymbol: number?.slice(0, 80) ?? null,
    issuedOn: dayInWords(words),
    title: number ? null : words.slice(0, 500),
    role: 'mention',
  }
}
