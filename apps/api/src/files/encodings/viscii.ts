import { bytesOf } from './single-bytes.ts'

const low: Record<number, string> = { 2: 'Ẳ', 5: 'Ẵ', 6: 'Ẫ', 20: 'Ỷ', 25: 'Ỹ', 30: 'Ỵ' }
const high =
  'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ' +
  'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ'

/** Text in VISCII (RFC 1456), given as what Windows takes it for. */
export function fromViscii(seeming: string): string {
  let text = ''
  for (const char of seeming) {
    const byte = bytesOf(char)
    text += byte === null ? char : (low[byte] ?? (byte < 0x80 ? char : high[byte - 0x80]))
  }
  return text
}

/** The same text as VISCII bytes. */
export function toViscii(text: string): Uint8Array {
  const codes = new Map(Array.from(high, (char, index) => [char, index + 0x80]))
  for (const [byte, char] of Object.entries(low)) codes.set(char, Number(byte))
  return Uint8Array.from(Array.from(text.normalize('NFC')), (char) => codes.get(char) ?? char.charCodeAt(0))
}
