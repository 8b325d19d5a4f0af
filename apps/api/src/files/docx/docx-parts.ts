import { fileLimits } from '../limits.ts'
import { isPicture } from '../ocr/docx-pictures.ts'
import { entriesOf, openZip, streamOf } from '../zip-list.ts'

const wanted =
  /^word\/(?:(?:document|numbering|styles|footnotes|endnotes)\.xml|(?:header|footer)\d*\.xml|_rels\/document\.xml\.rels)$/i

/** The XML parts of a .docx that hold words, by their names in small letters. */
export type DocxParts = Map<string, string>
export type Unpacked = { parts: DocxParts; pictures: number }

/** Unpacks everything once, so that sizes that lie show, and keeps the parts with words. */
export async function docxParts(bytes: Uint8Array): Promise<Unpacked | 'bomb' | null> {
  const zip = await openZip(bytes)
  if (zip === null) return null
  const parts: DocxParts = new Map()
  let pictures = 0
  let total = 0
  let text = 0
  try {
    for await (const entry of entriesOf(zip)) {
      if (entry.fileName.endsWith('/')) continue
      const keep = wanted.test(entry.fileName.replaceAll('\\', '/'))
      if (isPicture(entry.fileName)) pictures += 1
      const kept: Buffer[] = []
      for await (const part of await streamOf(zip, entry)) {
        total += part.length
        if (keep) text += part.length
        if (total > fileLimits.unpackedBytes || text > fileLimits.xmlBytes) return 'bomb'
        if (keep) kept.push(part as Buffer)
      }
      if (keep) parts.set(entry.fileName.replaceAll('\\', '/').toLowerCase(), decoded(Buffer.concat(kept)))
    }
    return { parts, pictures }
  } catch {
    return null
  } finally {
    zip.close()
  }
}

function decoded(bytes: Buffer): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (!isWide) return bytes.toString('utf8').replace(/^\ufeff/, '')
  return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
}
