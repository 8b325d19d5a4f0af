import { agenciesRouter } from './features/agencies/agencies.router.ts'
import { catalogueRouter } from './features/products/catalogue.router.ts'
import { identityRouter } from './features/identity/identity.router.ts'
import { tokensRouter } from './features/identity/tokens.router.ts'
import { peopleRouter } from './features/people/people.router.ts'
import { router } from './trpc/ladder.ts'

/** Everything that vnit answers, feature by feature. */
export const appRouter = router({
  agencies: agenciesRouter,
  identity: identityRouter,
  people: peopleRouter,
  tokens: tokensRouter,
  catalogue: catalogueRouter,
})

export type AppRouter = typeof appRouter
