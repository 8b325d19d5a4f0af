import { z } from 'zod'
import { momentSchema } from '../time/day.ts'

/** A list with its filters, kept under a name by one person. `filter` is what the list's address holds. */
export const savedViewSchema = z.object({
  id: z.string(),
  list: z.string(),
  name: z.string(),
  filter: z.record(z.string(), z.unknown()),
  savedAt: momentSchema,
})
export type SavedView = z.infer<typeof savedViewSchema>
export const savedViewListSchema = z.object({ rows: z.array(savedViewSchema) })

export const listViewsInput = z.object({ list: z.string().max(60).optional() })
export type ListViewsInput = z.infer<typeof listViewsInput>

export const saveViewInput = z.object({
  list: z.string().trim().min(1).max(60),
  name: z.string().trim().min(1).max(80),
  filter: z
    .record(z.string().max(60), z.unknown())
    .refine((filter) => JSON.stringify(filter).length <= 4000, { error: 'filter.too_long' }),
})
export type SaveViewInput = z.infer<typeof saveViewInput>

export const removeViewInput = z.object({ id: z.uuid() })
export type RemoveViewInput = z.infer<typeof removeViewInput>
