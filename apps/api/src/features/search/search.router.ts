import { everythingSchema, searchEverythingInput } from '@vnit/domain/directives'
import { query, router } from '../../trpc/ladder.ts'
import { searchEverything } from './search-everything.ts'

export const searchRouter = router({
  everything: query('search')
    .input(searchEverythingInput)
    .output(everythingSchema)
    .query(({ ctx, input }) => searchEverything(ctx, input)),
})
