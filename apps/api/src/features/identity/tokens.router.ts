import { createTokenInput, tokenCreatedSchema, tokenIdInput, tokenSchema, tokensSchema } from '@vnit/domain'
import { command, query, router } from '../../trpc/ladder.ts'
import { createToken } from './create-token.ts'
import { endToken } from './end-token.ts'
import { listTokens } from './list-tokens.ts'

export const tokensRouter = router({
  list: query('tokens.manage')
    .output(tokensSchema)
    .query(({ ctx }) => listTokens(ctx)),

  create: command('tokens.manage', { shownOnce: true })
    .input(createTokenInput)
    .output(tokenCreatedSchema)
    .mutation(({ ctx, input }) => createToken(ctx, input)),

  end: command('tokens.manage')
    .input(tokenIdInput)
    .output(tokenSchema)
    .mutation(({ ctx, input }) => endToken(ctx, input)),
})
