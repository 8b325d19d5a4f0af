import type {
  CatalogueFront,
  EnterpriseDetail,
  EnterpriseList,
  ListingDetail,
  ListingIndex,
  ListingPage,
  SearchListingsInput,
  Sitemap,
  Suggestions,
} from '@vnit/domain/products'

/** What the site asks of the API. The host hands it in; the site cannot tell whether it works in process or over HTTP. */
export type CatalogueCaller = {
  front: () => Promise<CatalogueFront>
  search: (input: Partial<SearchListingsInput>) => Promise<ListingPage>
  suggest: (input: { text: string }) => Promise<Suggestions>
  listing: (input: { code: string }) => Promise<ListingDetail>
  enterprise: (input: { slug: string; on?: string | null }) => Promise<EnterpriseDetail>
  enterprises: () => Promise<EnterpriseList>
  index: (input: { letter?: string | null }) => Promise<ListingIndex>
  sitemap: () => Promise<Sitemap>
}

/** Whether a failed call says that there is no such record. */
export function isNotFound(problem: unknown): boolean {
  return problem instanceof Error && problem.message === 'record.not_found'
}
