import type { LetterChanges, LetterDraft } from '@vnit/domain'
import { sameValue } from '@vnit/domain'

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
] as const satisfies readonly (keyof LetterChanges)[]
export type DraftField = (typeof draftFields)[number]

/** The fields in which two versions differ. */
export function changedFields(before: LetterDraft, after: LetterDraft): DraftField[] {
  return draftFields.filter((field) => !sameValue(pickFields(before, [field]), pickFields(after, [field])))
}

/** Some fields of a version; an issuer with its name. */
export function pickFields(draft: LetterDraft, fields: readonly DraftField[]): LetterChanges {
  const keys = fields.flatMap((field) => (field === 'issuerId' ? (['issuerId', 'issuerName'] as const) : [field]))
  return Object.fromEntries(keys.map((key) => [key, draft[key]])) as LetterChanges
}
