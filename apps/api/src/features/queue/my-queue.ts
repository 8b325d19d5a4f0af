import {
  addDays,
  listLettersInput,
  may,
  obligationFilterSchema,
  type MyQueue,
  type ObligationFilter,
} from '@vnit/domain'
import type { QueryContext } from '../../trpc/contexts.ts'
import { listLetters } from '../letters/list-letters.ts'
import { listFlagged } from '../lineage/list-flagged.ts'
import { listObligations } from '../obligations/list-obligations.ts'

const shown = 8
const soonDays = 14

/**
 * What waits for the person who asks: letters to confirm, claims to decide, directives whose basis has ended, what is
 * late and what is due soon. To an agency's officer it also tells from whom each duty passed, since letters reached earlier agencies.
 */
export async function myQueue(context: QueryContext): Promise<MyQueue> {
  const { principal, today } = context
  const scoped =
    !may(principal, 'obligations.close') &&
    principal.kind === 'person' &&
    principal.grants.some(({ agencyId }) => agencyId !== null)
  const structure = scoped ? 'as-of' : 'as-reported'
  const part = (filter: Partial<ObligationFilter>) =>
    listObligations(context, {
      ...obligationFilterSchema.parse({ structure, ...filter }),
      page: 1,
      pageSize: shown,
    }).then(({ rows, total, more }) => ({ rows, total, more }))
  const letters = may(principal, 'letters.read')
    ? await listLetters(context, listLettersInput.parse({ states: ['taken-in'], pageSize: shown }))
    : null
  return {
    asOf: today,
    lettersToConfirm: letters && { rows: letters.rows, total: letters.total, more: false },
    claimsToDecide: may(principal, 'obligations.close') ? await part({ states: ['claimed'] }) : null,
    basesEnded: may(principal, 'letters.register') ? await listFlagged(context, { page: 1, pageSize: shown }) : null,
    late: await part({ late: true }),
    dueSoon: await part({ states: ['open'], roles: ['lead'], dueFrom: today, dueTo: addDays(today, soonDays) }),
  }
}
