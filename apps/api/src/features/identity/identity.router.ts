import {
  endAllSessionsInput,
  endSessionInput,
  languageChosenSchema,
  meSchema,
  sessionEndedSchema,
  sessionsEndedSchema,
  sessionsSchema,
  setLanguageInput,
} from '@vnit/domain'
import { command, query, router } from '../../trpc/ladder.ts'
import { endAllSessions, endSession } from './end-session.ts'
import { listSessions } from './list-sessions.ts'
import { me } from './me.ts'
import { setLanguage } from './set-language.ts'

export const identityRouter = router({
  me: query('anyone')
    .output(meSchema)
    .query(({ ctx }) => me(ctx)),

  setLanguage: command('self')
    .input(setLanguageInput)
    .output(languageChosenSchema)
    .mutation(({ ctx, input }) => setLanguage(ctx, input)),

  sessions: query('self')
    .output(sessionsSchema)
    .query(({ ctx }) => listSessions(ctx)),

  endSession: command('self')
    .input(endSessionInput)
    .output(sessionEndedSchema)
    .mutation(({ ctx, input }) => endSession(ctx, input)),

  endAllSessions: command('self')
    .input(endAllSessionsInput)
    .output(sessionsEndedSchema)
    .mutation(({ ctx, input }) => endAllSessions(ctx, input)),
})
