import type { Citation } from '@vnit/domain'
import { oneLine } from '../text/anchor.ts'
import { mendsIn, spanOf, type View } from '../text/view.ts'
import type { CitationFound } from './citation-found.ts'

/** Once per number and date; a mention without a date joins the only dated one of its number. */
export function mergedCitations(view: View, found: readonly CitationFound[]): Citation[] {
  const citations: Citation[] = []
  const byNumber = new Map<string, Citation[]>()
  for (const one of found) {
    const key = one.numberSymbol?.replaceAll('&', '') ?? `${one.title}`
    const same = byNumber.get(key) ?? []
    const twin = same.find(({ issuedOn }) => issuedOn === one.issuedOn) ?? joinable(same, one)
    const spans = [spanOf(view, one.from, one.to)]
    if (one.dateAt !== null) spans.push(spanOf(view, one.dateAt.from, one.dateAt.to))
    if (twin === undefined) {
      const citation = citationOf(view, one, spans)
      citations.push(citation)
      byNumber.set(key, [...same, citation])
      continue
    }
    if (twin.spans.length < 100) twin.spans.push(...spans)
    twin.issuedOn ??= one.issuedOn
    twin.title ??= one.title
    if (one.role === 'basis') twin.role = 'basis'
  }
  return citations
}

function citationOf(view: View, one: CitationFound, spans: Citation['spans']): Citation {
  const { type, numberSymbol, issuedOn, title, role, confidence, repairs } = one
  return {
    type,
    numberSymbol,
    issuedOn,
    title: title === null ? null : oneLine(title).slice(0, 500),
    role,
    spans,
    confidence,
    repairs: [...mendsIn(view, spans), ...repairs],
  }
}

function joinable(same: Citation[], one: CitationFound): Citation | undefined {
  if (one.issuedOn === null) return same[0]
  const undated = same.filter(({ issuedOn }) => issuedOn === null)
  return same.length === 1 ? undated[0] : undefined
}
