import { dayAt } from '@vnit/domain'
import {
  getEnterpriseInput,
  getListingInput,
  listingIndexInput,
  searchListingsInput,
  suggestInput,
} from '@vnit/domain/products'
import type { z } from 'zod'
import type { Platform } from '../../platform/platform.ts'
import type { QueryContext } from '../../trpc/contexts.ts'
import { catalogueFront } from './catalogue-front.ts'
import { getEnterprise } from './get-enterprise.ts'
import { getListing } from './get-listing.ts'
import { listEnterprises } from './list-enterprises.ts'
import { listingIndex } from './listing-index.ts'
import { searchListings } from './search-listings.ts'
import { sitemap } from './sitemap.ts'
import { suggestListings } from './suggest-listings.ts'

/**
 * The public questions of `catalogue.router.ts` asked in process, as the same role that sees nothing but the catalogue.
 * Input is checked as there; answers go to the public site's templates only, so they are not checked a second time.
 */
export function catalogueQueries(platform: Platform) {
  const context = (): QueryContext => {
    const now = platform.now()
    return { reads: platform.publicReads, principal: { kind: 'public' }, now: now.toISOString(), today: dayAt(now) }
  }
  return {
    front: () => catalogueFront(context()),
    search: async (input: z.input<typeof searchListingsInput>) =>
      searchListings(context(), searchListingsInput.parse(input)),
    suggest: async (input: z.input<typeof suggestInput>) => suggestListings(context(), suggestInput.parse(input)),
    listing: async (input: z.input<typeof getListingInput>) => getListing(context(), getListingInput.parse(input)),
    enterprise: async (input: z.input<typeof getEnterpriseInput>) =>
      getEnterprise(context(), getEnterpriseInput.parse(input)),
    enterprises: () => listEnterprises(context()),
    index: async (input: z.input<typeof listingIndexInput>) => listingIndex(context(), listingIndexInput.parse(input)),
    sitemap: () => sitemap(context()),
  }
}
