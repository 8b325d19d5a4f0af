import { z } from 'zod'
import {
  acknowledgeBasisInput,
  acknowledgedSchema,
  documentIdInput,
  documentStandingSchema,
  endDocumentInput,
  endedSchema,
  endWithdrawnSchema,
  findDocumentsInput,
  flaggedPageSchema,
  lineageDocumentSchema,
  lineageGraphInput,
  lineageGraphSchema,
  lineageListInput,
  lineagePageSchema,
  listFlaggedInput,
  withdrawEndInput,
} from '@vnit/domain/directives'
import { command, query, router } from '../../trpc/ladder.ts'
import { acknowledgeBasis } from './acknowledge-basis.ts'
import { endDocument } from './end-document.ts'
import { findDocuments } from './find-documents.ts'
import { getStanding } from './get-standing.ts'
import { lineageGraph } from './lineage-graph.ts'
import { listFlagged } from './list-flagged.ts'
import { listLineage } from './list-lineage.ts'
import { withdrawEnd } from './withdraw-end.ts'

export const lineageRouter = router({
  standing: query('directives.read')
    .input(documentIdInput)
    .output(documentStandingSchema)
    .query(({ ctx, input }) => getStanding(ctx, input)),

  list: query('directives.read')
    .input(lineageListInput)
    .output(lineagePageSchema)
    .query(({ ctx, input }) => listLineage(ctx, input)),

  graph: query('directives.read')
    .input(lineageGraphInput)
    .output(lineageGraphSchema)
    .query(({ ctx, input }) => lineageGraph(ctx, input)),

  find: query('directives.read')
    .input(findDocumentsInput)
    .output(z.array(lineageDocumentSchema))
    .query(({ ctx, input }) => findDocuments(ctx, input)),

  flagged: query('directives.read')
    .input(listFlaggedInput)
    .output(flaggedPageSchema)
    .query(({ ctx, input }) => listFlagged(ctx, input)),

  end: command('letters.register')
    .input(endDocumentInput)
    .output(endedSchema)
    .mutation(({ ctx, input }) => endDocument(ctx, input)),

  withdrawEnd: command('letters.register')
    .input(withdrawEndInput)
    .output(endWithdrawnSchema)
    .mutation(({ ctx, input }) => withdrawEnd(ctx, input)),

  acknowledge: command('letters.register')
    .input(acknowledgeBasisInput)
    .output(acknowledgedSchema)
    .mutation(({ ctx, input }) => acknowledgeBasis(ctx, input)),
})
