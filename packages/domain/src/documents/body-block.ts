import { z } from 'zod'

const text = z.string().trim().min(1).max(20_000)
const maybe = z.string().trim().max(20_000)
const level = z.int().min(0).max(2)

/** A table: `share` is the part of the width that a column takes, whatever the sum is. Every row has a cell per column. */
export const tableBlockSchema = z
  .object({
    kind: z.literal('table'),
    columns: z
      .array(
        z.object({
          title: z.string().trim().max(200),
          share: z.number().positive().max(100),
          align: z.enum(['left', 'center', 'right']),
        }),
      )
      .min(1)
      .max(20),
    rows: z.array(z.array(z.string().max(5000))).max(5000),
  })
  .refine(({ columns, rows }) => rows.every((row) => row.length === columns.length), {
    error: 'table.row_length',
    path: ['rows'],
  })
export type TableBlock = z.infer<typeof tableBlockSchema>

/**
 * A piece of the body: a paragraph; a numbered item ("1.", "a)") with a bold title, text or both; a dash; an article of a
 * decision; a heading (Phần, Chương, Mục); a table.
 */
export const bodyBlockSchema = z.union([
  z.object({ kind: z.literal('paragraph'), text }),
  z.object({
    kind: z.literal('item'),
    label: z.string().trim().min(1).max(12),
    level,
    title: text.nullable(),
    text: maybe,
  }),
  z.object({ kind: z.literal('dash'), level, text }),
  z.object({ kind: z.literal('article'), number: z.int().min(1).max(999), title: text.nullable(), text }),
  z.object({ kind: z.literal('heading'), text }),
  tableBlockSchema,
])
export type BodyBlock = z.infer<typeof bodyBlockSchema>
