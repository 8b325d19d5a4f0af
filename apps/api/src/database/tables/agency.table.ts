import type { Generated } from 'kysely'

/** Dated rows hold from `from_day` (included) to `to_day` (excluded); null is open. Overlaps are refused. */
type Dated = { from_day: string | null; to_day: string | null }

export interface AgencyTables {
  agency: Dated & { id: string; kind: string; source: string; confidence: string; search_text: string }
  agency_name: Dated & {
    id: Generated<number>
    agency_id: string
    name_vi: string
    name_en: string
    short_vi: string | null
    committee_vi: string | null
    abbreviation: string | null
  }
  agency_former_name: { agency_id: string; name_vi: string; until_words: string }
  agency_parent: Dated & { id: Generated<number>; agency_id: string; parent_id: string }
  agency_code: Dated & { id: Generated<number>; agency_id: string; scheme: string; code: string }
  agency_succession: {
    from_id: string
    to_id: string
    on_day: string
    scope: 'whole' | 'function'
    function: string
    source: string
    confidence: string
  }
}
