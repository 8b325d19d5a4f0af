import { useDebouncedValue } from '@mantine/hooks'
import type { Duplicates, FindDuplicatesInput, LetterDraft } from '@vnit/domain'
import { useDuplicates } from './letters.api.ts'

/** What has the same number, issuer and date as the letter on the screen, and what that means for confirming it. */
export type Twins = {
  found: Duplicates | null
  /** The directive that the letter is already: it cannot be registered once more. */
  registeredId: string | null
  /** Confirming joins the file to a directive that is known by its facts. */
  joins: boolean
}

/** Looks for directives and other letters of the same number, issuer and date, also while these are typed. */
export function useTwins(id: string, draft: LetterDraft): Twins {
  const [asked] = useDebouncedValue(questionOf(id, draft), 300)
  const { data } = useDuplicates(asked)
  const found = asked && data && data.directives.length + data.letters.length > 0 ? data : null
  const registeredId = found?.directives.find(({ joinable }) => !joinable)?.id ?? null
  return { found, registeredId, joins: registeredId === null && (found?.directives.length ?? 0) > 0 }
}

function questionOf(
  id: string,
  { numberSymbol, issuerId, issuerName, issuedOn }: LetterDraft,
): FindDuplicatesInput | null {
  const number = numberSymbol?.trim()
  const issuer = issuerId ?? issuerName
  return number && issuer && issuedOn ? { id, numberSymbol: number, issuerId, issuerName, issuedOn } : null
}
