import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Day } from '@vnit/domain'

/** Packs the file again with one fixed time for every part and the document's day as its own: equal input, equal bytes. */
export function sameBytes(packed: Uint8Array, day: Day): Uint8Array {
  const parts = unzipSync(packed)
  const core = parts['docProps/core.xml']
  if (core !== undefined) parts['docProps/core.xml'] = strToU8(dated(strFromU8(core), day))
  return zipSync(parts, { level: 6, mtime: new Date(2000, 0, 1) })
}

function dated(core: string, day: Day): string {
  return core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`)
}
