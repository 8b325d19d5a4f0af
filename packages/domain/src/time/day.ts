import { z } from 'zod'
import { isDay } from './calendar.ts'

export * from './calendar.ts'

/** A day in input and output. */
export const daySchema = z.string().refine(isDay, { error: 'day.invalid' })

/** A moment in input and output, ISO 8601 with offset or Z. */
export const momentSchema = z.iso.datetime({ offset: true })
