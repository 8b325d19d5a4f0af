import type { LetterDraft } from '@vnit/domain'
import { useAgencyNamed } from '../../lib/agencies.api.ts'
import { useWords } from '../../lib/words.ts'
import { partsWords } from '../../words/parts/index.ts'

/** The issuer of a version: the chosen agency, or else the name that the letter gives. */
export function IssuerSaid({ draft }: { draft: LetterDraft }) {
  const { unknown } = useWords(partsWords)
  const agency = useAgencyNamed(draft.issuerId, draft.issuedOn ?? undefined)
  const said = agency?.name ?? draft.issuerName
  return said ? <p lang="vi">{said}</p> : <p>{unknown}</p>
}
