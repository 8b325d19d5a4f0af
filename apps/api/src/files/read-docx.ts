import mammoth from 'mammoth'
import { fileLimits } from './limits.ts'
import { type ReaderAnswer, text, unreadable } from './reader-answer.ts'
import { entriesOf, openZip, streamOf } from './zip-list.ts'

/** The text of a .docx, after unpacking everything once to see that the sizes it states are true. */
export async function readDocx(bytes: Uint8Array): Promise<ReaderAnswer> {
  const unpacked = await unpackedBytes(bytes)
  if (unpacked === null) return unreadable('zip')
  if (unpacked > fileLimits.unpackedBytes) return { ok: false, refusal: { code: 'file.zip_bomb', bytes: unpacked } }
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const { value } = await mammoth.extractRawText({ buffer })
  return text(value)
}

async function unpackedBytes(bytes: Uint8Array): Promise<number | null> {
  const zip = await openZip(bytes)
  if (zip === null) return null
  let total = 0
  try {
    for await (const entry of entriesOf(zip)) {
      if (entry.fileName.endsWith('/')) continue
      for await (const part of await streamOf(zip, entry)) {
        total += part.length
        if (total > fileLimits.unpackedBytes) return total
      }
    }
    return total
  } catch {
    return null
  } finally {
    zip.close()
  }
}
