import { inUnicode, type Stretch, trueOldFonts } from './encodings/old-fonts.ts'
import { type ReaderAnswer, text } from './reader-answer.ts'
import { marks, rtfWords } from './rtf/rtf-words.ts'

/** The text of an RTF file, which often carries the name of a .doc: cells one after the other, notes at the end. */
export function readRtf(bytes: Uint8Array): ReaderAnswer {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const { body, notes } = rtfWords(file)
  const old = trueOldFonts([...body, ...notes])
  const seen = (stretches: Stretch[]) => stretches.map((stretch) => inUnicode(stretch, old)).join('')
  const all = `${withRows(seen(body))}\n\n${seen(notes)}`
  return text(
    all
      .replace(/[ \t]+\n/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    { encoding: [...old][0] ?? null },
  )
}

/** A row of three cells or more with a line each stays one line; every other is read cell by cell. */
function withRows(words: string): string {
  const rows = words.replace(/\ue000([^\ue000\ue002]*)\ue002/g, (_, row: string) => {
    const cells = row.split(marks.cell).slice(0, -1)
    const isData = cells.length > 2 && cells.every((cell) => !cell.trim().includes('\n'))
    return `${cells.map((cell) => (isData ? cell.trim() : cell)).join(isData ? '\t' : '\n\n')}\n\n`
  })
  return rows.replace(/[\ue000-\ue002]/g, '\n\n')
}
