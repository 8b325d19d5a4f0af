import { fileLimits } from '../limits.ts'
import { entriesOf, openZip, streamOf } from '../zip-list.ts'

/** The pictures in a .docx into which somebody pasted scanned pages, in the order of their names. */
export async function docxPictures(bytes: Uint8Array): Promise<Uint8Array[]> {
  const zip = await openZip(bytes)
  if (zip === null) throw new Error('no zip')
  const found: { name: string; bytes: Buffer }[] = []
  let total = 0
  for await (const entry of entriesOf(zip)) {
    if (!isPicture(entry.fileName)) continue
    const parts: Buffer[] = []
    for await (const part of await streamOf(zip, entry)) {
      total += part.length
      if (total > fileLimits.unpackedBytes) throw new Error('too large')
      parts.push(part as Buffer)
    }
    found.push({ name: entry.fileName, bytes: Buffer.concat(parts) })
  }
  zip.close()
  const inOrder = found.toSorted((one, other) => one.name.localeCompare(other.name, 'en', { numeric: true }))
  return inOrder.map((picture) => picture.bytes).filter((picture) => picture.length > smallestPicture)
}

/** A page takes tens of kilobytes; logos and signatures less. */
const smallestPicture = 15_000

/** Whether a part of a .docx is a picture that can be drawn. */
export function isPicture(name: string): boolean {
  return /^word\/media\/[^/]+\.(?:png|jpe?g|webp)$/i.test(name.replaceAll('\\', '/'))
}
