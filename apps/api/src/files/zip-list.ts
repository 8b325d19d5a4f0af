import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { fileLimits } from './limits.ts'

/** What the directory of a zip file says is in it, and the two small entries that tell what it is. */
export type ZipList = {
  names: string[]
  unpackedBytes: number
  encrypted: boolean
  contentTypes: string
  mimetype: string
}

/** Reads the directory only; null when it cannot be read. */
export async function listZip(bytes: Uint8Array): Promise<ZipList | 'too many' | null> {
  const zip = await openZip(bytes)
  if (zip === null) return null
  const list: ZipList = { names: [], unpackedBytes: 0, encrypted: false, contentTypes: '', mimetype: '' }
  try {
    if (zip.entryCount > fileLimits.entries) return 'too many'
    for await (const entry of entriesOf(zip)) {
      list.names.push(entry.fileName)
      list.unpackedBytes += entry.uncompressedSize
      list.encrypted ||= entry.isEncrypted()
      if (entry.fileName === '[Content_Types].xml') list.contentTypes = await smallText(zip, entry)
      if (entry.fileName === 'mimetype') list.mimetype = await smallText(zip, entry)
    }
    return list
  } catch {
    return null
  } finally {
    zip.close()
  }
}

/** Opens a zip file in memory; names that climb out of it and sizes that lie are errors. */
export function openZip(bytes: Uint8Array): Promise<ZipFile | null> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return new Promise((resolve) => {
    yauzl.fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
      resolve(error ? null : zip),
    )
  })
}

/** The entries one after another, as fast as they are taken. */
export async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      const done = (settle: () => void) => {
        zip.removeAllListeners('entry').removeAllListeners('end').removeAllListeners('error')
        settle()
      }
      zip.on('entry', (found: Entry) => done(() => resolve(found)))
      zip.on('end', () => done(() => resolve(null)))
      zip.on('error', (error: Error) => done(() => reject(error)))
      zip.readEntry()
    })
    if (entry === null) return
    yield entry
  }
}

async function smallText(zip: ZipFile, entry: Entry): Promise<string> {
  if (entry.uncompressedSize > 500_000 || entry.isEncrypted()) return ''
  const parts: Buffer[] = []
  for await (const part of await streamOf(zip, entry)) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

/** The unpacked bytes of one entry, as a stream. */
export function streamOf(zip: ZipFile, entry: Entry): Promise<NodeJS.ReadableStream> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)))
  })
}
