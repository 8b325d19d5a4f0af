/** Width times height as the head of a .png, .jpg or .webp says them, before anything is unpacked; 0 when it does not. */
export function pointsOf(bytes: Uint8Array): number {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (bytes.length < 32) return 0
  if (bytes[0] === 0x89) return data.getUint32(16) * data.getUint32(20)
  if (bytes[0] === 0xff) return pointsOfJpeg(data)
  return pointsOfWebp(data)
}

/** The frame header lies behind other segments, each of which says its length. */
function pointsOfJpeg(data: DataView): number {
  let at = 2
  while (at + 9 < data.byteLength) {
    if (data.getUint8(at) !== 0xff) return 0
    const marker = data.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return data.getUint16(at + 5) * data.getUint16(at + 7)
    at += marker === 0xff ? 1 : 2 + data.getUint16(at + 2)
  }
  return 0
}

function pointsOfWebp(data: DataView): number {
  const kind = String.fromCharCode(...[12, 13, 14, 15].map((at) => data.getUint8(at)))
  if (kind === 'VP8X') {
    const side = (at: number) => 1 + data.getUint16(at, true) + data.getUint8(at + 2) * 65_536
    return side(24) * side(27)
  }
  if (kind === 'VP8L') {
    const bits = data.getUint32(21, true)
    return ((bits & 0x3fff) + 1) * (((bits >>> 14) & 0x3fff) + 1)
  }
  return kind === 'VP8 ' ? (data.getUint16(26, true) & 0x3fff) * (data.getUint16(28, true) & 0x3fff) : 0
}
