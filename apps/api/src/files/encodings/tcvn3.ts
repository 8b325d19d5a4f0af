import { bytesOf } from './single-bytes.ts'
import { restoreCapitals } from './restore-capitals.ts'

const table = `
  a1Ă a2Â a3Ê a4Ô a5Ơ a6Ư a7Đ a8ă a9â aaê abô acơ adư aeđ b5à b6ả b7ã b8á b9ạ bbằ bcẳ bdẵ beắ c6ặ c7ầ c8ẩ
  c9ẫ caấ cbậ ccè ceẻ cfẽ d0é d1ẹ d2ề d3ể d4ễ d5ế d6ệ d7ì d8ỉ dcĩ ddí deị dfò e1ỏ e2õ e3ó e4ọ e5ồ e6ổ e7ỗ
  e8ố e9ộ eaờ ebở ecỡ edớ eeợ efù f1ủ f2ũ f3ú f4ụ f5ừ f6ử f7ữ f8ứ f9ự faỳ fbỷ fcỹ fdý feỵ
`
const letters = new Map(
  table
    .trim()
    .split(/\s+/)
    .map((pair) => [Number.parseInt(pair.slice(0, 2), 16), pair.slice(2)]),
)

/**
 * Text typed with TCVN3 fonts (ABC, .VnTime), given as what Windows takes it for. These fonts have no capitals with a
 * tone: they were shown by another font (.VnTimeH) or not at all, so capitals come back where the words around say so.
 */
export function fromTcvn3(seeming: string): string {
  return restoreCapitals(mapTcvn3(seeming))
}

/** The same letter by letter, for a stretch whose font says what its capitals are. */
export function mapTcvn3(seeming: string): { text: string; caseless: ReadonlySet<number> } {
  let text = ''
  const caseless = new Set<number>()
  for (const char of seeming) {
    const byte = bytesOf(char)
    const letter = byte === null ? undefined : letters.get(byte)
    if (letter !== undefined && byte !== null && byte > 0xae) caseless.add(text.length)
    text += letter ?? char
  }
  return { text, caseless }
}

/** The bytes that a person with a TCVN3 font would have typed. */
export function toTcvn3(text: string): Uint8Array {
  const codes = new Map([...letters].map(([byte, letter]) => [letter, byte]))
  const bytes = Array.from(
    text.normalize('NFC'),
    (char) => codes.get(char) ?? codes.get(char.toLowerCase()) ?? char.charCodeAt(0),
  )
  return Uint8Array.from(bytes)
}
