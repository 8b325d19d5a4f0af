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

/** Which sector follows a sector, as the allocation table of the file says. */
function allocationTable(data: DataView, sectorBytes: number): (sector: number) => number {
  const blocks = tableBlocks(data, sectorBytes)
  const perBlock = sectorBytes / 4
  return (sector) => {
    const block = blocks[Math.floor(sector / perBlock)]
    if (block === undefined) return endOfChain
    const at = (block + 1) * sectorBytes + (sector % perBlock) * 4
    return at + 4 <= data.byteLength ? data.getUint32(at, true) : endOfChain
  }
}

/** Where the table lies: 109 blocks are named in the head of the file, more in a chain of their own. */
function tableBlocks(data: DataView, sectorBytes: number): number[] {
  const blocks = Array.from({ length: 109 }, (_, index) => data.getUint32(76 + index * 4, true))
  let sector = data.getUint32(68, true)
  for (let count = 0; sector < endOfChain && count < 200; count += 1) {
    const at = (sector + 1) * sectorBytes
    if (at + sectorBytes > data.byteLength) break
    for (let offset = at; offset < at + sectorBytes - 4; offset += 4) blocks.push(data.getUint32(offset, true))
    sector = data.getUint32(at + sectorBytes - 4, true)
  }
  return blocks
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
