import { letterProposalSchema, proposeLetterInput, writeLetterInput, writtenFileSchema } from '@vnit/domain/documents'
import { command, query, router } from '../../trpc/ladder.ts'
import { proposeLetter } from './propose-letter.ts'
import { writeLetter } from './write-letter.ts'

/** Documents that vnit writes: they leave as a file in a person's hand, never by themselves. */
export const lettersOutRouter = router({
  propose: query('letters.register')
    .input(proposeLetterInput)
    .output(letterProposalSchema)
    .query(({ ctx, input }) => proposeLetter(ctx, input)),

  write: command('letters.register', { shownOnce: true })
    .input(writeLetterInput)
    .output(writtenFileSchema)
    .mutation(({ ctx, input }) => writeLetter(ctx, input)),
})
