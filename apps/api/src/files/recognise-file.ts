import { refuse } from '@vnit/domain'
import { fileTypeFromBuffer } from 'file-type'
import { type FileKind, recognised, type Recognition } from './file-kind.ts'
import { fileLimits } from './limits.ts'
import { recogniseOle } from './recognise-ole.ts'
import { recogniseText } from './recognise-text.ts'
import { recogniseZip } from './recognise-zip.ts'

/** What a file is, told by its bytes and never by its name; everything that is no harmless document is refused. */
export async function recogniseFile(bytes: Uint8Array): Promise<Recognition> {
  if (bytes.length === 0) return refuse({ code: 'file.empty' })
  if (bytes.length > fileLimits.bytes)
    return refuse({ code: 'file.too_large', bytes: bytes.length, limitBytes: fileLimits.bytes })
  if (startsWith(bytes, [0x50, 0x4b])) return recogniseZip(bytes)
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return recogniseOle(bytes)
  if (startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])) return recognised('rtf')
  if (isPdf(bytes)) return recognised('pdf')
  const picture = pictureKind(bytes)
  if (picture !== null) return recognised(picture)
  return recogniseText(bytes) ?? refuse({ code: 'file.type_not_allowed', found: await nameOfType(bytes) })
}

function startsWith(bytes: Uint8Array, magic: number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}

function pictureKind(bytes: Uint8Array): FileKind | null {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png'
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpg'
  if (startsWith(bytes, [0x49, 0x49, 0x2a, 0x00]) || startsWith(bytes, [0x4d, 0x4d, 0x00, 0x2a])) return 'tif'
  const isWebp = startsWith(bytes, [0x52, 0x49, 0x46, 0x46]) && startsWith(bytes.subarray(8), [0x57, 0x45, 0x42, 0x50])
  return isWebp ? 'webp' : null
}

/** The mark may stand after a few bytes that some printers put first. */
function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-')
}

async function nameOfType(bytes: Uint8Array): Promise<string> {
  try {
    const found = await fileTypeFromBuffer(bytes.slice(0, 4100))
    return found?.mime ?? 'application/octet-stream'
  } catch {
    return 'application/octet-stream'
  }
}
