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
import { refuseWith } from '../../platform/refusal-error.ts'
import type { QueryContext } from '../../trpc/contexts.ts'
import { unsoundInput } from '../../trpc/sound-input.ts'
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
      searchListings(context(), read(searchListingsInput, asTyped(input))),
    suggest: async (input: z.input<typeof suggestInput>) =>
      suggestListings(context(), read(suggestInput, asTyped(input))),
    listing: async (input: z.input<typeof getListingInput>) => getListing(context(), read(getListingInput, input)),
    enterprise: async (input: z.input<typeof getEnterpriseInput>) =>
      getEnterprise(context(), read(getEnterpriseInput, input)),
    enterprises: () => listEnterprises(context()),
    index: async (input: z.input<typeof listingIndexInput>) => listingIndex(context(), read(listingIndexInput, input)),
    sitemap: () => sitemap(context()),
  }
}

/** What was asked, in its shape. An address that names something that cannot be kept names nothing that is there. */
function read<Shape extends z.ZodType>(shape: Shape, input: unknown): z.output<Shape> {
  if (unsoundInput(input)) refuseWith({ code: 'record.not_found', subject: 'page', id: '' })
  return shape.parse(input)
}

/** The words of a question without what no keyboard types: they come from an address that anybody may have written. */
function asTyped<Input extends { text?: string | undefined }>(input: Input): Input {
  return input.text === undefined ? input : { ...input, text: input.text.toWellFormed().replaceAll('\u0000', ' ') }
}
