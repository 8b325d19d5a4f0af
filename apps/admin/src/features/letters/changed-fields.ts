import type { LetterChanges, LetterDraft } from '@vnit/domain'
import { sameValue } from '@vnit/domain'

export type DraftField = keyof LetterChanges

/** The fields of a letter that a person can correct, in the order of the screen. */
export const draftFields = [
  'numberSymbol',
  'type',
  'issuerId',
  'place',
  'issuedOn',
  'subject',
  'signer',
  'addressees',
  'citations',
  'provisions',
  'obligations',
  'urgency',
  'secrecy',
  'incomingStamp',
  'recipients',
  'annexes',
  'accepted',
] as const satisfies readonly DraftField[]

/** The fields in which two versions differ. */
export function changedFields(before: LetterDraft, after: LetterDraft): DraftField[] {
  return draftFields.filter((field) => !sameValue(before[field], after[field]))
}

/** Some fields of a version. */
export function pickFields(draft: LetterDraft, fields: readonly DraftField[]): LetterChanges {
  return Object.fromEntries(fields.map((field) => [field, draft[field]])) as LetterChanges
}
