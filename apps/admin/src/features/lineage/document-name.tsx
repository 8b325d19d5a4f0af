import type { LineageDocument } from '@vnit/domain'
import { Link } from 'react-router'
import { addresses } from '../../lib/addresses.ts'
import { useWords } from '../../lib/words.ts'
import { lineageWords } from '../../words/lineage/index.ts'
import { meaningsWords } from '../../words/meanings/index.ts'

type Named = Pick<LineageDocument, 'id' | 'kind' | 'type' | 'numberSymbol'>

/** Where a document stands on screen: a directive has its page, a stub the page of what is known; others have none. */
export function addressOf({ id, kind }: Pick<Named, 'id' | 'kind'>): string | null {
  if (kind === 'directive') return addresses.directive(id)
  return kind === 'stub' ? addresses.document(id) : null
}

/** The type and number of a document, as the way to it where there is one. */
export function DocumentName({ document }: { document: Named }) {
  const words = useWords(lineageWords)
  const { documentType } = useWords(meaningsWords)
  const to = addressOf(document)
  const name = `${documentType[document.type]} ${document.numberSymbol || words.noNumber}`
  return to ? <Link to={to}>{name}</Link> : <span>{name}</span>
}
