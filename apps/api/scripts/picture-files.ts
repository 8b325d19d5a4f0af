import type { Canvas } from '@napi-rs/canvas'

export type Jpeg = { bytes: Uint8Array; width: number; height: number }

/** A .pdf as a scanner writes it: each page one picture. */
export function pdfOfPictures(pictures: Jpeg[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')]
  const offsets: number[] = []
  let length = parts[0]?.length ?? 0
  const put = (part: Buffer) => {
    parts.push(part)
    length += part.length
  }
  const object = (head: string, stream?: Uint8Array) => {
    offsets.push(length)
    put(Buffer.from(`${offsets.length} 0 obj\n${head}\n`))
    if (stream) put(Buffer.concat([Buffer.from('stream\n'), stream, Buffer.from('\nendstream\n')]))
    put(Buffer.from('endobj\n'))
  }
  const pages = pictures.map((_, index) => 3 + index * 3)
  object('<< /Type /Catalog /Pages 2 0 R >>')
  object(`<< /Type /Pages /Kids [${pages.map((page) => `${page} 0 R`).join(' ')}] /Count ${pages.length} >>`)
  pictures.forEach(({ bytes, width, height }, index) => {
    const page = pages[index] ?? 0
    const draw = Buffer.from('q 595 0 0 842 0 0 cm /P Do Q')
    const resources = `<< /XObject << /P ${page + 2} 0 R >> >>`
    object(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${page + 1} 0 R /Resources ${resources} >>`)
    object(`<< /Length ${draw.length} >>`, draw)
    const shape = `/Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8`
    object(`<< /Type /XObject ${shape} /Filter /DCTDecode /Length ${bytes.length} >>`, bytes)
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = offsets.length + 1
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`
  return Buffer.concat([...parts, Buffer.from(end)])
}

type Sheet = Canvas

/** A .tif as a fax machine writes it: black and white, packed line by line (PackBits), a page after the other. */
export function tifOfPictures(sheets: Sheet[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from([0x49, 0x49, 42, 0, 8, 0, 0, 0])]
  let length = 8
  sheets.forEach((sheet, index) => {
    const bits = packed(sheet)
    const tags: [number, number, number][] = [
      [256, 4, sheet.width],
      [257, 4, sheet.height],
      [258, 3, 1],
      [259, 3, 32_773],
      [262, 3, 0],
      [273, 4, length + 2 + 10 * 12 + 4],
      [277, 3, 1],
      [278, 4, sheet.height],
      [279, 4, bits.length],
      [296, 3, 2],
    ]
    const directory = Buffer.alloc(2 + tags.length * 12 + 4)
    directory.writeUInt16LE(tags.length, 0)
    tags.forEach(([tag, type, value], at) => {
      directory.writeUInt16LE(tag, 2 + at * 12)
      directory.writeUInt16LE(type, 4 + at * 12)
      directory.writeUInt32LE(1, 6 + at * 12)
      directory.writeUInt32LE(value, 10 + at * 12)
    })
    length += directory.length + bits.length + (bits.length % 2)
    directory.writeUInt32LE(index < sheets.length - 1 ? length : 0, directory.length - 4)
    parts.push(directory, bits, Buffer.alloc(bits.length % 2))
  })
  return Buffer.concat(parts)
}

function packed(sheet: Sheet): Buffer {
  const { data } = sheet.getContext('2d').getImageData(0, 0, sheet.width, sheet.height)
  const rowBytes = Math.ceil(sheet.width / 8)
  const rows: Buffer[] = []
  for (let y = 0; y < sheet.height; y += 1) {
    const row = Buffer.alloc(rowBytes)
    for (let x = 0; x < sheet.width; x += 1)
      if ((data[(y * sheet.width + x) * 4] ?? 255) < 140) row[x >> 3] = (row[x >> 3] ?? 0) | (0x80 >> (x & 7))
    rows.push(packBits(row))
  }
  return Buffer.concat(rows)
}

function packBits(row: Buffer): Buffer {
  const bytes: number[] = []
  for (let at = 0; at < row.length;) {
    let run = 1
    while (run < 128 && row[at + run] === row[at]) run += 1
    if (run > 1) bytes.push(257 - run, row[at] ?? 0)
    else bytes.push(0, row[at] ?? 0)
    at += run
  }
  return Buffer.from(bytes)
}
