import { draftFields, sameValue, type DraftField, type LetterChanges, type LetterDraft } from '@vnit/domain'

/** All that a person can say of a letter: its fields, and which values were looked at. */
const sayable = [...draftFields, 'accepted'] as const satisfies readonly (keyof LetterChanges)[]
export type Sayable = DraftField | 'accepted'

/** The fields in which two versions differ. */
export function changedFields(before: LetterDraft, after: LetterDraft): Sayable[] {
  return sayable.filter((field) => !sameValue(pickFields(before, [field]), pickFields(after, [field])))
}

/** Some fields of a version; an issuer with its name. */
export function pickFields(draft: LetterDraft, fields: readonly Sayable[]): LetterChanges {
  const keys = fields.flatMap((field) => (field === 'issuerId' ? (['issuerId', 'issuerName'] as const) : [field]))
  return Object.fromEntries(keys.map((key) => [key, draft[key]])) as LetterChanges
}
