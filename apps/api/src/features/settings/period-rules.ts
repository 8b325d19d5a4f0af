import { asWritten, periodRulesSchema, type PeriodRules } from '@vnit/domain'
import type { Reads } from '../../platform/platform.ts'

/** The rules of periods as set; as written where nothing is. */
export async function loadPeriodRules(reads: Pick<Reads, 'selectFrom'>): Promise<PeriodRules> {
  const rows = await reads
    .selectFrom('setting')
    .select(['key', 'value'])
    .where('key', 'in', ['periods.scheme', 'periods.weekends'])
    .execute()
  const set = Object.fromEntries(rows.map(({ key, value }) => [key.replace('periods.', ''), value]))
  return periodRulesSchema.parse({ ...asWritten, ...set })
}
