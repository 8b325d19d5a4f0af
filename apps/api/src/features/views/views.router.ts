import {
  listViewsInput,
  removeViewInput,
  savedViewListSchema,
  savedViewSchema,
  saveViewInput,
} from '@vnit/domain/settings'
import { command, query, router } from '../../trpc/ladder.ts'
import { listViews } from './list-views.ts'
import { removeView } from './remove-view.ts'
import { saveView } from './save-view.ts'

export const viewsRouter = router({
  list: query('views.manage')
    .input(listViewsInput)
    .output(savedViewListSchema)
    .query(({ ctx, input }) => listViews(ctx, input)),

  save: command('views.manage')
    .input(saveViewInput)
    .output(savedViewSchema)
    .mutation(({ ctx, input }) => saveView(ctx, input)),

  remove: command('views.manage')
    .input(removeViewInput)
    .output(savedViewSchema)
    .mutation(({ ctx, input }) => removeView(ctx, input)),
})
