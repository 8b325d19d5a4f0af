import type { ColumnType, Generated } from 'kysely'

type JsonText = ColumnType<unknown, string, string>

export interface ProductTables {
  enterprise: {
    id: string
    slug: string
    tax_code: string
    legal_name: string
    short_name: string
    english_name: string
    province: string
    founded_year: number
    sample: boolean
    name_sort: string
  }
  product: {
    id: string
    enterprise_id: string
    product_group: string
    name: string
    english_name: string
    field: string
    keywords: string[]
    summary_vi: string
    summary_en: string
    sample: boolean
  }
  product_evidence: {
    product_id: string
    metric: string
    value: JsonText
    document: string
    access: string
    checked_on: string | null
  }
  /** A published product. Spans are what its events leave; `search` is written by packages/vietnamese. */
  product_listing: {
    code: string
    product_id: string
    enterprise_id: string
    published_by: string
    version: string
    decision_number: string
    decided_on: string
    in_force: string
    suspended: string
    revoked_on: string | null
    judgement: JsonText
    papers: JsonText
    clauses_met: number
    clauses: number
    confirmed_by: number
    product_group: string
    field: string
    province: string
    highlights: string[]
    name_sort: string
    letter: string
    search: string
    changed_at: string
  }
  product_listing_event: {
    listing_code: string
    seq: number
    kind: string
    on_day: string
    until_day: string | null
    document: string | null
    reason_vi: string | null
    reason_en: string | null
    recorded_at: string
  }
  catalogue_word: { word: string; listings: number }
  catalogue_revision: { single: Generated<boolean>; revision: number; listings: number }
}
