import type { Paragraph, Table } from 'docx'
import type { Annex, OfficialDocument } from '@vnit/domain'
import { body } from './body.ts'
import type { Layout } from './layouts.ts'
import { annexReference } from './lines-of.ts'
import { centred, evenly, hairline } from './pieces.ts'

/** An annex on pages of its own: "Phụ lục I", its title in capitals, the document it goes with, its content. */
export function annex(one: Annex, document: OfficialDocument, layout: Layout, width: number): (Paragraph | Table)[] {
  const size = layout.sizes.body
  const label = one.number === null ? 'Phụ lục' : `Phụ lục ${one.number}`
  return [
    centred(label, { size: 14, bold: true }, { keepNext: true }),
    evenly(one.title.toUpperCase(), { size, bold: true }, width, { keepNext: true }),
    evenly(annexReference(document), { size, italics: true }, width, { keepNext: true, spacing: { after: 200 } }),
    ...body(one.blocks, layout, { width }),
    ...(one.blocks.at(-1)?.kind === 'table' ? [hairline()] : []),
  ]
}
