import { refuse } from '@vnit/domain'
import { recognised, type Recognition } from './file-kind.ts'
import { fileLimits } from './limits.ts'
import { listZip, type ZipList } from './zip-list.ts'

const contentTypes = '[Content_Types].xml'

/** A .docx among the zip files, by its list of contents; macros and bombs are refused before anything is unpacked. */
export async function recogniseZip(bytes: Uint8Array): Promise<Recognition> {
  const list = await listZip(bytes)
  if (list === 'too many' || (list !== null && isBomb(list, bytes.length)))
    return refuse({ code: 'file.zip_bomb', bytes: list === 'too many' ? 0 : list.unpackedBytes })
  if (list === null) return refuse({ code: 'file.unreadable', reason: 'zip' })
  const names = list.names.map((name) => name.toLowerCase().replaceAll('\\', '/'))
  if (names.some((name) => /(?:^|\/)vba(?:project|data)[^/]*\.(?:bin|xml)$/.test(name)))
    return refuse({ code: 'file.macros' })
  if (list.contentTypes.includes('macroEnabled')) return refuse({ code: 'file.macros' })
  if (list.encrypted) return refuse({ code: 'file.unreadable', reason: 'password' })
  if (list.names.includes(contentTypes) && names.includes('word/document.xml')) return recognised('docx')
  if (list.contentTypes.includes('wordprocessingml')) return refuse({ code: 'file.unreadable', reason: 'zip' })
  return refuse({ code: 'file.type_not_allowed', found: otherType(names, list) })
}

function isBomb(list: ZipList, packed: number): boolean {
  if (list.unpackedBytes > fileLimits.unpackedBytes) return true
  return list.unpackedBytes > fileLimits.ratioFromBytes && list.unpackedBytes > packed * fileLimits.ratio
}

function otherType(names: string[], list: ZipList): string {
  if (names.includes('xl/workbook.xml')) return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  if (names.includes('ppt/presentation.xml'))
    return 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
  return /^application\/[\w.+-]{3,80}$/.test(list.mimetype) ? list.mimetype : 'application/zip'
}
