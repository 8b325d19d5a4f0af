import { Link } from 'react-router'
import { CitedSource } from '../../components/cited-source.tsx'
import type { Fact } from '../../components/detail-page/facts.tsx'
import type { agenciesWords } from '../../words/agencies/index.ts'
import type { AgencyDetail } from './agencies.api.ts'

type Said = { words: (typeof agenciesWords)['vi']; addressOf: (id: string) => string }

/** The facts that identify an agency, as they stood last. */
export function agencyFacts(agency: AgencyDetail, { words, addressOf }: Said): Fact[] {
  const name = agency.names.at(-1)
  const parent = agency.parents.at(-1)
  return [
    ...(name ? [{ label: words.nameIn, value: <span lang="en">{name.nameEn}</span> }] : []),
    ...(name?.abbreviation ? [{ label: words.columns.abbreviation, value: name.abbreviation }] : []),
    ...(name?.committee ? [{ label: words.committee, value: name.committee }] : []),
    ...(parent ? [{ label: words.parent, value: <Link to={addressOf(parent.id)}>{parent.name}</Link> }] : []),
    ...agency.codes.slice(-1).map((code) => ({ label: words.code(code.scheme), value: code.code })),
    { label: words.confidence, value: words.confidences[agency.confidence] ?? words.confidenceOther },
    { label: words.source, value: <CitedSource text={agency.source} />, wide: true },
  ]
}
