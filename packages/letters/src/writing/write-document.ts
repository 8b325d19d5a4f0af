import { Document, Packer } from 'docx'
import type { BodyBlock, OfficialDocument } from '@vnit/domain'
import { annex } from './annex.ts'
import { body } from './body.ts'
import { closing } from './closing.ts'
import { kinds } from './kinds.ts'
import { layoutOn } from './layouts.ts'
import { letterhead } from './letterhead.ts'
import { numberSymbolOf } from './lines-of.ts'
import { opening } from './opening.ts'
import { hairline, holdable } from './pieces.ts'
import { pages, textWidthOf } from './page.ts'
import { sameBytes } from './same-bytes.ts'

/**
 * The document as a .docx in the national layout of its day (Decree 30/2020, or Circular 01/2011 before it), with its
 * annexes or, where only they are asked for, without the document itself. Equal input gives equal bytes.
 */
export async function writeDocument(
  document: OfficialDocument,
  { only }: { only?: 'annexes' } = {},
): Promise<Uint8Array> {
  const day = document.issuedOn ?? document.draftedOn
  const layout = layoutOn(day)
  const width = textWidthOf(layout)
  const main = [
    letterhead(document, layout),
    ...opening(document, layout),
    ...body(ending(document.body), layout, { width, keepWithNext: true }),
    ...(document.body.at(-1)?.kind === 'table' ? [hairline()] : []),
    closing(document, layout),
    hairline(),
  ]
  const annexes = document.annexes.map((one) =>
    pages(layout, annex(one, document, layout, textWidthOf(layout, one.landscape)), {
      landscape: one.landscape,
      restart: true,
    }),
  )
  const file = new Document({
    title: holdable(`${kinds[document.kind].name} ${numberSymbolOf(document).trim()}`),
    subject: holdable(document.subject),
    creator: holdable(document.issuer.name),
    lastModifiedBy: holdable(document.issuer.name),
    styles: { default: { document: { run: { font: 'Times New Roman', language: { value: 'vi-VN' } } } } },
    sections: only === 'annexes' ? annexes : [pages(layout, main), ...annexes],
  })
  return sameBytes(await Packer.pack(file, 'uint8array'), day)
}

/** The body with the sign "./." after its last words, which says that nothing follows. */
function ending(blocks: readonly BodyBlock[]): BodyBlock[] {
  return blocks.map((block, index) =>
    index === blocks.length - 1 && 'text' in block
      ? { ...block, text: `${block.text.trim().replace(/[.;,/]+$/u, '')}./.` }
      : block,
  )
}
