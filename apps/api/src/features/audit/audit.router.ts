import { auditPageSchema, listAuditInput } from '@vnit/domain/audit'
import { query, router } from '../../trpc/ladder.ts'
import { listAudit } from './list-audit.ts'

export const auditRouter = router({
  list: query('audit.read')
    .input(listAuditInput)
    .output(auditPageSchema)
    .query(({ ctx, input }) => listAudit(ctx, input)),
})
