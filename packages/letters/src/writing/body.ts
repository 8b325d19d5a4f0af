import { AlignmentType, Paragraph, type Table } from 'docx'
import type { BodyBlock } from '@vnit/domain'
import type { Layout } from './layouts.ts'
import { bodySpacing, centred, twips, words } from './pieces.ts'
import { ruledTable } from './ruled-table.ts'

type Place = { width: number; keepWithNext?: boolean; afterTable?: boolean }

/** The body, block by block; the last one stays on the page of what follows where that is asked. */
export function body(blocks: readonly BodyBlock[], layout: Layout, place: Place): (Paragraph | Table)[] {
  return blocks.map((block, index) =>
    written(block, layout, {
      width: place.width,
      keepWithNext: place.keepWithNext === true && index === blocks.length - 1,
      afterTable: blocks[index - 1]?.kind === 'table',
    }),
  )
}

function written(
  block: BodyBlock,
  layout: Layout,
  { width, keepWithNext = false, afterTable = false }: Place,
): Paragraph | Table {
  const size = layout.sizes.body
  if (block.kind === 'table') return ruledTable(block, layout, { width, keepWithNext })
  if (block.kind === 'heading')
    return centred(block.text, { size, bold: true }, { spacing: { before: 120, after: 120 }, keepNext: true })
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: twips(12.7) },
    spacing: { ...bodySpacing, before: afterTable ? 160 : 0 },
    keepNext: keepWithNext,
    widowControl: true,
    children: partsOf(block).map(({ text, bold }) => words(text, { size, bold })),
  })
}

function partsOf(block: Exclude<BodyBlock, { kind: 'table' | 'heading' }>): { text: string; bold: boolean }[] {
  const plain = (text: string) => ({ text, bold: false })
  const strong = (text: string) => ({ text, bold: true })
  switch (block.kind) {
    case 'paragraph':
      return [plain(block.text)]
    case 'dash':
      return [plain(`${block.level === 0 ? '-' : '+'} ${block.text}`)]
    case 'item':
      return block.title === null
        ? [plain(`${block.label} ${block.text}`)]
        : [strong(`${block.label} ${block.title}`), plain(` ${block.text}`)]
    case 'article':
      return block.title === null
        ? [strong(`Điều ${block.number}.`), plain(` ${block.text}`)]
        : [strong(`Điều ${block.number}. ${block.title}.`), plain(` ${block.text}`)]
  }
}
