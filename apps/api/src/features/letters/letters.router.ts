import { z } from 'zod'
import {
  citedDocumentsSchema,
  correctLetterInput,
  duplicatesSchema,
  excludeAddresseesInput,
  exclusionsChangedSchema,
  findCitedInput,
  findDuplicatesInput,
  includeAddresseesInput,
  keepReadingInput,
  keptReadingInput,
  keptReadingSchema,
  keptReadingsSchema,
  readingDifferenceSchema,
  rereadSchema,
  letterIdInput,
  letterPageSchema,
  letterPreviewSchema,
  letterVersionSchema,
  letterViewSchema,
  listLettersInput,
  recogniseInput,
  recognitionIdInput,
  recognitionSchema,
  recognitionsSchema,
  recognitionViewSchema,
  registeredSchema,
  registerLetterInput,
  setLetterAsideInput,
  takeInLetterInput,
  takenInSchema,
} from '@vnit/domain/directives'
import { command, query, router } from '../../trpc/ladder.ts'
import { correctLetter } from './correct-letter.ts'
import { excludeLetterAddressees, includeLetterAddressees } from './exclude-letter-addressees.ts'
import { findCited } from './find-cited.ts'
import { findDuplicates } from './find-duplicates.ts'
import { keepReading, readForKeeping } from './keep-reading.ts'
import { compareKeptReading, listKeptReadings } from './kept-readings.ts'
import { getLetter } from './get-letter.ts'
import { listLetters } from './list-letters.ts'
import { previewLetter } from './preview-letter.ts'
import { readUploadedFile } from './read-file.ts'
import { getRecognition, listRecognitions } from './recognitions.ts'
import { recogniseFileWords } from './recognise-file-words.ts'
import { registerLetter } from './register-letter.ts'
import { rereadLetter } from './reread-letter.ts'
import { setLetterAside } from './set-letter-aside.ts'
import { stopRecognising } from './stop-recognising.ts'
import { takeInLetter } from './take-in-letter.ts'

export const lettersRouter = router({
  takeIn: command('letters.register', { prepare: readUploadedFile })
    .input(takeInLetterInput)
    .output(takenInSchema)
    .mutation(({ ctx, input }) => takeInLetter(ctx, input, ctx.prepared)),

  recognise: command('letters.register')
    .input(recogniseInput)
    .output(recognitionSchema)
    .mutation(({ ctx, input }) => recogniseFileWords(ctx, input)),

  stopRecognising: command('letters.register')
    .input(recognitionIdInput)
    .output(recognitionSchema)
    .mutation(({ ctx, input }) => stopRecognising(ctx, input)),

  recognition: query('letters.read')
    .input(recognitionIdInput)
    .output(recognitionViewSchema)
    .query(({ ctx, input }) => getRecognition(ctx, input)),

  recognitions: query('letters.read')
    .input(z.object({}).optional())
    .output(recognitionsSchema)
    .query(({ ctx }) => listRecognitions(ctx)),

  list: query('letters.read')
    .input(listLettersInput)
    .output(letterPageSchema)
    .query(({ ctx, input }) => listLetters(ctx, input)),

  get: query('letters.read')
    .input(letterIdInput)
    .output(letterViewSchema)
    .query(({ ctx, input }) => getLetter(ctx, input)),

  correct: command('letters.register')
    .input(correctLetterInput)
    .output(letterVersionSchema)
    .mutation(({ ctx, input }) => correctLetter(ctx, input)),

  preview: query('letters.read')
    .input(letterIdInput)
    .output(letterPreviewSchema)
    .query(({ ctx, input }) => previewLetter(ctx, input)),

  register: command('letters.register')
    .input(registerLetterInput)
    .output(registeredSchema)
    .mutation(({ ctx, input }) => registerLetter(ctx, input)),

  setAside: command('letters.register')
    .input(setLetterAsideInput)
    .output(letterVersionSchema)
    .mutation(({ ctx, input }) => setLetterAside(ctx, input)),

  reread: query('letters.read')
    .input(letterIdInput)
    .output(rereadSchema)
    .query(({ ctx, input }) => rereadLetter(ctx, input)),

  keepReading: command('letters.register', { prepare: readForKeeping })
    .input(keepReadingInput)
    .output(keptReadingSchema)
    .mutation(({ ctx, input }) => keepReading(ctx, input, ctx.prepared)),

  keptReadings: query('letters.read')
    .input(letterIdInput)
    .output(keptReadingsSchema)
    .query(({ ctx, input }) => listKeptReadings(ctx, input)),

  keptReading: query('letters.read')
    .input(keptReadingInput)
    .output(readingDifferenceSchema)
    .query(({ ctx, input }) => compareKeptReading(ctx, input)),

  excludeAddressees: command('letters.register')
    .input(excludeAddresseesInput)
    .output(exclusionsChangedSchema)
    .mutation(({ ctx, input }) => excludeLetterAddressees(ctx, input)),

  includeAddressees: command('letters.register')
    .input(includeAddresseesInput)
    .output(exclusionsChangedSchema)
    .mutation(({ ctx, input }) => includeLetterAddressees(ctx, input)),

  duplicates: query('letters.read')
    .input(findDuplicatesInput)
    .output(duplicatesSchema)
    .query(({ ctx, input }) => findDuplicates(ctx, input)),

  cited: query('letters.read')
    .input(findCitedInput)
    .output(citedDocumentsSchema)
    .query(({ ctx, input }) => findCited(ctx, input)),
})
