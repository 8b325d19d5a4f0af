import { refuse } from '@vnit/domain'
import { recognised, type Recognition } from './file-kind.ts'
import { type OleDirectory, readOleDirectory } from './ole-directory.ts'

/** A Word .doc among the OLE compound files; macros and passwords are refused. */
export function recogniseOle(bytes: Uint8Array): Recognition {
  const directory = readOleDirectory(bytes)
  if (directory === null) return refuse({ code: 'file.unreadable', reason: 'ole' })
  const names = new Set(directory.entries.map(({ name }) => name.toLowerCase()))
  if (names.has('encryptedpackage')) return refuse({ code: 'file.unreadable', reason: 'password' })
  if (hasMacros(bytes, names)) return refuse({ code: 'file.macros' })
  if (!names.has('worddocument')) return refuse({ code: 'file.type_not_allowed', found: otherType(names) })
  if (isBeforeWord97(bytes, directory)) return refuse({ code: 'file.unreadable', reason: 'old-word' })
  if (hasPassword(bytes, directory)) return refuse({ code: 'file.unreadable', reason: 'password' })
  return recognised('doc')
}

/** By the names of storages, and by the stream that every macro project has, wherever its entry lies. */
function hasMacros(bytes: Uint8Array, names: Set<string>): boolean {
  if (['macros', '_vba_project_cur', '_vba_project', 'vba'].some((name) => names.has(name))) return true
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from('_VBA_PROJECT', 'utf16le'))
}

/** The flag fEncrypted in the head of the Word stream (MS-DOC, FibBase). */
function hasPassword(bytes: Uint8Array, { entries, sectorBytes }: OleDirectory): boolean {
  const word = entries.find(({ name }) => name.toLowerCase() === 'worddocument')
  if (word === undefined || word.size < 4096) return false
  const flags = bytes[(word.startSector + 1) * sectorBytes + 11] ?? 0
  return (flags & 0x01) !== 0
}

/** The number of the format in the head of the Word stream: 193 is Word 97, those before keep their text elsewhere. */
function isBeforeWord97(bytes: Uint8Array, { entries, sectorBytes }: OleDirectory): boolean {
  const word = entries.find(({ name }) => name.toLowerCase() === 'worddocument')
  if (word === undefined || word.size < 4096) return false
  const at = (word.startSector + 1) * sectorBytes
  const format = (bytes[at + 2] ?? 0) + (bytes[at + 3] ?? 0) * 256
  return format > 0 && format < 0xc1
}

function otherType(names: Set<string>): string {
  if (names.has('workbook') || names.has('book')) return 'application/vnd.ms-excel'
  if (names.has('powerpoint document')) return 'application/vnd.ms-powerpoint'
  return 'application/x-ole-storage'
}
