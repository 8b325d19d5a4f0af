import type { FacetName, Highlight, ListingEvent, ListingSort, ListingState } from '@vnit/domain/products'

export type Language = 'vi' | 'en'

/** Every sentence of the public site; a language that lacks one does not compile. */
export type Words = {
  siteName: string
  issuer: string
  skip: string
  navigation: { label: string; search: string; enterprises: string; documents: string; guide: string }
  otherLanguage: { name: string; short: string; label: string }
  sample: { label: string; mark: string; band: string; more: string }
  search: { label: string; button: string; examples: string; readAs: (text: string) => string; asTyped: string }
  home: {
    title: string
    intro: string
    groups: string
    newest: string
    ending: string
    revoked: string
    all: string
    none: string
    doors: string
    door: { officer: [string, string]; enterprise: [string, string]; citizen: [string, string] }
  }
  list: {
    products: (count: string) => string
    having: (text: string) => string
    readAs: (text: string) => string
    group: (names: string) => string
    onDay: (day: string) => string
    filters: string
    filterButton: (count: number) => string
    apply: string
    clearAll: string
    remove: (name: string) => string
    chosen: (count: number) => string
    more: (count: number) => string
    sort: string
    sorts: Record<ListingSort, string>
    facets: Record<FacetName, string>
    highlights: Record<Highlight, string>
    clauses: (met: number, all: number) => string
    confirmed: (count: number) => string
    page: (page: number) => string
    pages: string
    previous: string
    next: string
    zero: (text: string) => string
    zeroPlain: string
    partial: (kept: string, dropped: string) => string
    without: (facet: string, count: string) => string
    zeroHelp: string
    nearest: string
    orderHelp: string
    allStates: string
  }
  states: Record<ListingState, string>
  inForceShort: string
  pill: (state: ListingState, day: string | null) => string
  product: {
    code: string
    group: string
    field: string
    maker: string
    status: (state: ListingState, from: string, to: string | null, decision: string) => string
    otherDay: string
    see: string
    asOf: (day: string) => string
    onPage: string
    overview: string
    criteria: string
    caption: (circular: string) => string
    clause: string
    requirement: string
    verdict: string
    evidence: string
    checked: string
    noEvidence: string
    summaryOnly: string
    restricted: string
    overall: Record<'met' | 'not-met' | 'undecided', string>
    sure: Record<'T' | 'E' | 'M' | 'U', string>
    history: string
    events: Record<ListingEvent['kind'], string>
    until: (day: string) => string
    document: string
    enterprise: string
    publishedBy: string
    decision: string
    confirmedBy: (count: string) => string
    keywords: string
    gone: string
    alternatives: string
    toCircular: string
  }
  enterprise: {
    title: string
    taxCode: string
    legalName: string
    englishName: string
    province: string
    founded: string
    listings: (count: string) => string
    inForce: (count: string) => string
    name: string
    products: string
    listIntro: string
  }
  documents: {
    title: string
    intro: string
    number: string
    issued: string
    from: string
    to: string
    now: string
    sure: string
    rules: (number: string) => string
    group: string
    general: string
  }
  guide: { title: string; sections: readonly { heading: string; text: string }[] }
  aboutSample: { title: string; paragraphs: readonly string[] }
  index: { title: string; intro: string; letter: (letter: string) => string }
  notFound: { title: string; text: string }
  failure: { title: string; text: string; code: string; again: string }
  footer: {
    issuer: string
    contact: string
    accessibility: string
    licence: string
    sitemap: string
    data: (day: string) => string
  }
  breadcrumb: string
  home_: string
}
