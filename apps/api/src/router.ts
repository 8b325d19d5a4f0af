import { agenciesRouter } from './features/agencies/agencies.router.ts'
import { catalogueRouter } from './features/products/catalogue.router.ts'
import { identityRouter } from './features/identity/identity.router.ts'
import { tokensRouter } from './features/identity/tokens.router.ts'
import { peopleRouter } from './features/people/people.router.ts'
import { auditRouter } from './features/audit/audit.router.ts'
import { directivesRouter } from './features/directives/directives.router.ts'
import { jobsRouter } from './features/jobs/jobs.router.ts'
import { lettersOutRouter } from './features/letters-out/letters-out.router.ts'
import { lineageRouter } from './features/lineage/lineage.router.ts'
import { lettersRouter } from './features/letters/letters.router.ts'
import { obligationsRouter } from './features/obligations/obligations.router.ts'
import { queueRouter } from './features/queue/queue.router.ts'
import { searchRouter } from './features/search/search.router.ts'
import { settingsRouter } from './features/settings/settings.router.ts'
import { viewsRouter } from './features/views/views.router.ts'
import { router } from './trpc/ladder.ts'

/** Everything that vnit answers, feature by feature. */
export const appRouter = router({
  agencies: agenciesRouter,
  identity: identityRouter,
  people: peopleRouter,
  tokens: tokensRouter,
  catalogue: catalogueRouter,
  letters: lettersRouter,
  lettersOut: lettersOutRouter,
  directives: directivesRouter,
  lineage: lineageRouter,
  obligations: obligationsRouter,
  queue: queueRouter,
  search: searchRouter,
  audit: auditRouter,
  jobs: jobsRouter,
  settings: settingsRouter,
  views: viewsRouter,
})

export type AppRouter = typeof appRouter
