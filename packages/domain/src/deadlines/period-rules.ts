import { z } from 'zod'

/**
 * What the letters leave open and a setting may say. `scheme`: which days of data belong to a period, by the calendar
 * or from the 15th of the month before (Decree 09/2019 Art. 12); null while nobody has said. `weekends`: no letter says
 * that a weekend moves the day, so it stays as written unless the setting says otherwise.
 */
export const periodRulesSchema = z.object({
  scheme: z.enum(['calendar', 'mid-month']).nullable(),
  weekends: z.enum(['as-written', 'next-working-day']),
})
export type PeriodRules = z.infer<typeof periodRulesSchema>
