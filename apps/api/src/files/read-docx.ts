import { walkBlocks, walkNotes } from './docx/block-text.ts'
import { type DocxParts, docxParts } from './docx/docx-parts.ts'
import { docxStyles } from './docx/docx-styles.ts'
import { listLabels } from './docx/list-labels.ts'
import { inUnicode, type Stretch, trueOldFonts } from './encodings/old-fonts.ts'
import { pageMargins } from './docx/page-margins.ts'
import { childOf, type XmlElement, xmlTree } from './docx/xml-tree.ts'
import { type ReaderAnswer, text, unreadable } from './reader-answer.ts'

/**
 * The text of a .docx as it is seen: heads of pages, body with tables and text boxes, feet, notes; changes accepted,
 * labels of lists written out, words in old fonts converted.
 */
export async function readDocx(bytes: Uint8Array): Promise<ReaderAnswer> {
  const unpacked = await docxParts(bytes)
  if (unpacked === null) return unreadable('zip')
  if (unpacked === 'bomb') return { ok: false, refusal: { code: 'file.zip_bomb', bytes: 0 } }
  const stretches = wordsOf(unpacked.parts)
  const old = trueOldFonts(stretches)
  const seen = stretches.map((stretch) => inUnicode(stretch, old)).join('')
  const letters = seen.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  if (letters < 20 && unpacked.pictures > 0) return { ok: false, refusal: { code: 'file.no_text_layer' } }
  return text(seen.replace(/\n{3,}/g, '\n\n').trim(), { encoding: [...old][0] ?? null })
}

function wordsOf(parts: DocxParts): Stretch[] {
  const part = (name: string): XmlElement | undefined => {
    const xml = parts.get(`word/${name}.xml`)
    return xml === undefined ? undefined : xmlTree(xml)
  }
  const body = childOf(part('document'), 'w:document', 'w:body')
  if (body === undefined) throw new Error('no body')
  const walk = {
    styles: docxStyles(part('styles')),
    labels: listLabels(part('numbering')),
    out: [] as Stretch[],
    fields: [],
    boxes: [],
  }
  for (const head of pageMargins(parts, body, 'header')) walkBlocks(walk, head)
  walkBlocks(walk, body)
  for (const foot of pageMargins(parts, body, 'footer')) walkBlocks(walk, foot)
  walkNotes(walk, part('footnotes'), 'footnote')
  walkNotes(walk, part('endnotes'), 'endnote')
  return walk.out
}
