import type { Parts } from '../parts.ts'
import { columns, cut, stamped, table } from './columns.ts'
import { cells, markdown, tabbed } from './copied.ts'
import { bare, bodyOnly, headless, plain, portal } from './flat.ts'
import { gazette, paged, signed, watermarked } from './paged.ts'

/** Every way a document comes out of a file, by name. */
export const layouts: Record<string, (parts: Parts) => string> = {
  plain,
  columns,
  table,
  portal,
  bare,
  cut,
  stamped,
  paged,
  gazette,
  signed,
  watermarked,
  cells,
  markdown,
  tabbed,
  headless,
  body: bodyOnly,
}

/** The layouts that suit a document that names none. */
export const usual = [
  'plain',
  'columns',
  'table',
  'portal',
  'bare',
  'cut',
  'stamped',
  'paged',
  'signed',
  'watermarked',
  'cells',
  'markdown',
  'tabbed',
]
