import { z } from 'zod'
import type { Day } from '../time/day.ts'

/** How sure a fact of the regulations is: T read in the text, E in a summary, M from memory, U unknown. */
export const sureSchema = z.enum(['T', 'E', 'M', 'U'])
export type Sure = z.infer<typeof sureSchema>

export const criteriaVersionIdSchema = z.enum(['02/2007', '42/2009', '01/2014', '47/2016', '40/2020', '34/2025'])
export type CriteriaVersionId = z.infer<typeof criteriaVersionIdSchema>

/** One circular in the chain that says which products get priority. Both days are in force; the open end is null. */
export type CriteriaVersion = {
  id: CriteriaVersionId
  number: string
  issuedOn: Day
  validFrom: Day
  validTo: Day | null
  sure: { dates: Sure; rules: Sure }
}

/** The chain, oldest first, without gaps. The first day of 02/2007 follows from the gazette and is about right. */
export const criteriaVersions: readonly CriteriaVersion[] = [
  version('02/2007', '02/2007/TT-BBCVT', '2007-08-02', '2007-10-12', '2010-02-14', 'E', 'U'),
  version('42/2009', '42/2009/TT-BTTTT', '2009-12-30', '2010-02-15', '2014-04-07', 'T', 'U'),
  version('01/2014', '01/2014/TT-BTTTT', '2014-02-20', '2014-04-08', '2017-02-28', 'T', 'T'),
  version('47/2016', '47/2016/TT-BTTTT', '2016-12-26', '2017-03-01', '2021-02-14', 'T', 'U'),
  version('40/2020', '40/2020/TT-BTTTT', '2020-11-30', '2021-02-15', '2025-12-31', 'T', 'E'),
  version('34/2025', '34/2025/TT-BKHCN', '2025-11-15', '2026-01-01', null, 'T', 'U'),
]

/** The circular by which a decision taken on this day is judged, or null before the first one. */
export function criteriaVersionOn(decisionDay: Day): CriteriaVersion | null {
  const holds = (at: CriteriaVersion) =>
    at.validFrom <= decisionDay && (at.validTo === null || decisionDay <= at.validTo)
  return criteriaVersions.find(holds) ?? null
}

/** The circular with this id. */
export function criteriaVersion(id: CriteriaVersionId): CriteriaVersion {
  return criteriaVersions.find((one) => one.id === id) as CriteriaVersion
}

function version(
  id: CriteriaVersionId,
  number: string,
  issuedOn: Day,
  validFrom: Day,
  validTo: Day | null,
  dates: Sure,
  rules: Sure,
): CriteriaVersion {
  return { id, number, issuedOn, validFrom, validTo, sure: { dates, rules } }
}
