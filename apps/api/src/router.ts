import { agenciesRouter } from './features/agencies/agencies.router.ts'
import { catalogueRouter } from './features/products/catalogue.router.ts'
import { router } from './trpc/ladder.ts'

/** Everything that vnit answers, feature by feature. */
export const appRouter = router({
  agencies: agenciesRouter,
  catalogue: catalogueRouter,
})

export type AppRouter = typeof appRouter
