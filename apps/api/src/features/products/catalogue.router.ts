import {
  catalogueFrontSchema,
  enterpriseDetailSchema,
  enterpriseListSchema,
  getEnterpriseInput,
  getListingInput,
  listingDetailSchema,
  listingIndexInput,
  listingIndexSchema,
  listingPageSchema,
  searchListingsInput,
  sitemapSchema,
  suggestInput,
  suggestionsSchema,
} from '@vnit/domain/products'
import { publicQuery, router } from '../../trpc/ladder.ts'
import { catalogueFront } from './catalogue-front.ts'
import { getEnterprise } from './get-enterprise.ts'
import { getListing } from './get-listing.ts'
import { listEnterprises } from './list-enterprises.ts'
import { listingIndex } from './listing-index.ts'
import { searchListings } from './search-listings.ts'
import { sitemap } from './sitemap.ts'
import { suggestListings } from './suggest-listings.ts'

export const catalogueRouter = router({
  front: publicQuery()
    .output(catalogueFrontSchema)
    .query(({ ctx }) => catalogueFront(ctx)),
  search: publicQuery()
    .input(searchListingsInput)
    .output(listingPageSchema)
    .query(({ ctx, input }) => searchListings(ctx, input)),
  suggest: publicQuery()
    .input(suggestInput)
    .output(suggestionsSchema)
    .query(({ ctx, input }) => suggestListings(ctx, input)),
  listing: publicQuery()
    .input(getListingInput)
    .output(listingDetailSchema)
    .query(({ ctx, input }) => getListing(ctx, input)),
  enterprise: publicQuery()
    .input(getEnterpriseInput)
    .output(enterpriseDetailSchema)
    .query(({ ctx, input }) => getEnterprise(ctx, input)),
  enterprises: publicQuery()
    .output(enterpriseListSchema)
    .query(({ ctx }) => listEnterprises(ctx)),
  index: publicQuery()
    .input(listingIndexInput)
    .output(listingIndexSchema)
    .query(({ ctx, input }) => listingIndex(ctx, input)),
  sitemap: publicQuery()
    .output(sitemapSchema)
    .query(({ ctx }) => sitemap(ctx)),
})
