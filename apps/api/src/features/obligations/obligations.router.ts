import {
  claimDoneInput,
  closeObligationInput,
  exportedSchema,
  extendObligationInput,
  getObligationInput,
  listObligationsInput,
  obligationDeedSchema,
  obligationDetailSchema,
  obligationFilterSchema,
  obligationPageSchema,
  sendBackInput,
} from '@vnit/domain/directives'
import { command, query, router } from '../../trpc/ladder.ts'
import { claimDone } from './claim-done.ts'
import { closeObligation } from './close-obligation.ts'
import { exportObligations } from './export-obligations.ts'
import { extendObligation } from './extend-obligation.ts'
import { getObligation } from './get-obligation.ts'
import { listObligations } from './list-obligations.ts'
import { sendBack } from './send-back.ts'

export const obligationsRouter = router({
  list: query('obligations.read')
    .input(listObligationsInput)
    .output(obligationPageSchema)
    .query(({ ctx, input }) => listObligations(ctx, input)),

  get: query('obligations.read')
    .input(getObligationInput)
    .output(obligationDetailSchema)
    .query(({ ctx, input }) => getObligation(ctx, input)),

  export: query('obligations.read')
    .input(obligationFilterSchema)
    .output(exportedSchema)
    .query(({ ctx, input }) => exportObligations(ctx, input)),

  claimDone: command('obligations.claim')
    .input(claimDoneInput)
    .output(obligationDeedSchema)
    .mutation(({ ctx, input }) => claimDone(ctx, input)),

  sendBack: command('obligations.close')
    .input(sendBackInput)
    .output(obligationDeedSchema)
    .mutation(({ ctx, input }) => sendBack(ctx, input)),

  close: command('obligations.close')
    .input(closeObligationInput)
    .output(obligationDeedSchema)
    .mutation(({ ctx, input }) => closeObligation(ctx, input)),

  extend: command('obligations.close')
    .input(extendObligationInput)
    .output(obligationDeedSchema)
    .mutation(({ ctx, input }) => extendObligation(ctx, input)),
})
