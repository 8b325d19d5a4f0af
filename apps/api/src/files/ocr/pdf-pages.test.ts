import { describe, expect, test } from 'vitest'
import { page, pdfOf, stream } from '../testing.ts'
import { pagesOf } from './page-pictures.ts'

const font = '/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>'

/** Two upright bars, 64 points square, as fax machines code them (T.6). */
function bars(): string {
  const first = '001' + '10011' + '000101' + '001' + '10011' + '000101' + '1'
  const bits = (first + '11111'.repeat(63) + '000000000001000000000001').padEnd(8 * 64, '0')
  return bits
    .match(/.{8}/g)!
    .map((byte) => String.fromCharCode(Number.parseInt(byte, 2)))
    .join('')
}

function jbig2(): string {
  const number = (value: number, bytes: number) => {
    const buffer = Buffer.alloc(bytes)
    buffer.writeUIntBE(value, 0, bytes)
    return buffer.toString('latin1')
  }
  const segment = (at: number, type: number, data: string) =>
    number(at, 4) + number(type, 1) + number(0, 1) + number(1, 1) + number(data.length, 4) + data
  const size = number(64, 4) + number(64, 4)
  const sheet = segment(0, 48, size + number(0, 4) + number(0, 4) + number(0, 1) + number(0, 2))
  return sheet + segment(1, 38, size + number(0, 4) + number(0, 4) + number(0, 1) + number(1, 1) + bars())
}

describe('pictures as scanners pack them', () => {
  const shape = '/Type /XObject /Subtype /Image /Width 64 /Height 64 /ColorSpace /DeviceGray /BitsPerComponent 1'
  test.each([
    [
      'fax (CCITT G4)',
      stream(bars(), `${shape} /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 64 /Rows 64 >>`),
    ],
    ['JBIG2', stream(jbig2(), `${shape} /Filter /JBIG2Decode`)],
  ])('%s', async (_, image) => {
    const drawing = stream('q 595 0 0 842 0 0 cm /P Do Q')
    const { page: pageOf } = await pagesOf('pdf', pdfOf([page('4 0 R', '/XObject << /P 5 0 R >>'), drawing, image]))
    const picture = await pageOf(1)
    if (Array.isArray(picture)) throw new Error('words')
    const shade = (part: number) =>
      picture.gray[Math.floor(picture.height / 2) * picture.width + Math.floor(picture.width * part)]
    expect([4, 12, 20, 28, 40].map((x) => Number(shade(x / 64)) > 128)).toEqual([true, false, true, false, true])
  })

  test('letters of a font that the file does not bring are drawn', async () => {
    const drawing = stream('BT /F 90 Tf 20 400 Td (III) Tj ET')
    const { page: pageOf } = await pagesOf('pdf', pdfOf([page('4 0 R', font), drawing]))
    const picture = await pageOf(1)
    expect(Array.isArray(picture) || picture.gray.some((shade) => shade < 100)).toBe(true)
    expect(Array.isArray(picture)).toBe(false)
  })
})
