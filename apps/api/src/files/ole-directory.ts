/** An entry of an OLE compound file: a storage (folder) or a stream (file) with its first sector. */
export type OleEntry = { name: string; isStream: boolean; startSector: number; size: number }
export type OleDirectory = { entries: OleEntry[]; sectorBytes: number }

const maxSectors = 50_000
const endOfChain = 0xfffffffa

/** The names in an OLE compound file (MS-CFB), read with bounds on everything; null when the file is damaged. */
export function readOleDirectory(bytes: Uint8Array): OleDirectory | null {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (bytes.length < 1536) return null
  const shift = data.getUint16(30, true)
  if (shift !== 9 && shift !== 12) return null
  const sectorBytes = 2 ** shift
  const table = allocationTable(data, sectorBytes)
  const entries: OleEntry[] = []
  let sector = data.getUint32(48, true)
  for (let count = 0; sector < endOfChain; count += 1) {
    const at = (sector + 1) * sectorBytes
    if (count > maxSectors || at + sectorBytes > bytes.length)
      return entries.length > 0 ? { entries, sectorBytes } : null
    for (let offset = at; offset < at + sectorBytes; offset += 128) {
      const entry = entryAt(data, offset)
      if (entry !== null) entries.push(entry)
    }
    sector = table(sector)
  }
  return { entries, sectorBytes }
}

/** Which sector follows a sector, by the first 109 blocks of the table: enough for 20 MB with any sector size. */
function allocationTable(data: DataView, sectorBytes: number): (sector: number) => number {
  const perBlock = sectorBytes / 4
  return (sector) => {
    const block = Math.floor(sector / perBlock)
    if (block >= 109) return endOfChain
    const at = (data.getUint32(76 + block * 4, true) + 1) * sectorBytes + (sector % perBlock) * 4
    return at + 4 <= data.byteLength ? data.getUint32(at, true) : endOfChain
  }
}

function entryAt(data: DataView, offset: number): OleEntry | null {
  const nameBytes = data.getUint16(offset + 64, true)
  const kind = data.getUint8(offset + 66)
  if (kind === 0 || nameBytes < 2 || nameBytes > 64) return null
  let name = ''
  for (let at = 0; at < nameBytes - 2; at += 2) name += String.fromCharCode(data.getUint16(offset + at, true))
  const startSector = data.getUint32(offset + 116, true)
  return { name, isStream: kind === 2, startSector, size: data.getUint32(offset + 120, true) }
}
