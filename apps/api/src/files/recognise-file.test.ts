import { sayRefusal } from '@vnit/domain'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { extractText, fileLimits, recogniseFile } from './index.ts'
import { docx, sampleBytes, sampleNames } from './testing.ts'

async function codeOf(bytes: Uint8Array): Promise<string> {
  const recognition = await recogniseFile(bytes)
  if (recognition.ok) return recognition.value.kind
  expect(sayRefusal(recognition.refusal, 'vi')).not.toBe('')
  expect(sayRefusal(recognition.refusal, 'en')).not.toBe('')
  return recognition.refusal.code
}

const latin1 = (text: string) => Buffer.from(text, 'latin1')
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')

describe('a file is what its bytes say', () => {
  test.each(sampleNames)('%s', async (name) => {
    expect(await codeOf(sampleBytes(name))).toBe(name.split('.').at(-1))
  })

  test.each([
    ['UTF-8 with its mark', Buffer.from('\ufeffSố: 1/BTTTT'), 'txt'],
    ['UTF-16', utf16('Số: 1/BTTTT'), 'txt'],
    ['decomposed letters', Buffer.from('Số: 1/BTTTT'.normalize('NFD')), 'txt'],
    ['nothing', new Uint8Array(), 'file.empty'],
    ['only blanks', Buffer.from(' \n\t '), 'file.empty'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'png'],
    ['a film', Buffer.from('0000001866747970697336d0', 'hex'), 'file.type_not_allowed'],
    ['a program', Buffer.from('7f454c4602010100', 'hex'), 'file.type_not_allowed'],
    ['a web page', Buffer.from('<!DOCTYPE html><script>alert(1)</script>'), 'file.type_not_allowed'],
    ['rich text', Buffer.from('{\\rtf1\\ansi hello}'), 'rtf'],
    ['a document saved as HTML', Buffer.from('<html><body><p>Số: 1/BTTTT</p></body></html>'), 'html'],
    [
      'a document saved as a web archive',
      Buffer.from('MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\nx'),
      'file.type_not_allowed',
    ],
    [
      'a workbook',
      zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<x/>') }),
      'file.type_not_allowed',
    ],
    ['an ordinary zip', zipSync({ 'a.txt': strToU8('a') }), 'file.type_not_allowed'],
    ['a .docx', docx('Số: 1'), 'docx'],
    ['a zip cut in half', docx('Số: 1').slice(0, 200), 'file.unreadable'],
    ['an old .doc cut short', sampleBytes('mau-3-gui-mot-co-quan.doc').slice(0, 700), 'file.unreadable'],
  ])('%s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code)
  })

  test('more than 20 MB is refused by its size', async () => {
    const recognition = await recogniseFile(new Uint8Array(21_000_000))
    expect(recognition).toEqual({
      ok: false,
      refusal: { code: 'file.too_large', bytes: 21_000_000, limitBytes: fileLimits.bytes },
    })
  })
})

describe('macros', () => {
  test.each([
    ['a macro project inside', docx('Số: 1', { 'word/vbaProject.bin': strToU8('x') })],
    ['the type of a document with macros', docx('Số: 1', {}, true)],
  ])('%s', async (_, bytes) => {
    expect(await codeOf(bytes)).toBe('file.macros')
  })

  test('in an old .doc', async () => {
    const bytes = Buffer.from(sampleBytes('mau-3-gui-mot-co-quan.doc'))
    const name = Buffer.from('1Table', 'utf16le')
    expect(bytes.includes(name)).toBe(true)
    Buffer.from('Macros', 'utf16le').copy(bytes, bytes.indexOf(name))
    expect(await codeOf(bytes)).toBe('file.macros')
  })
})

describe('bombs', () => {
  test('a small file that unpacks to 60 MB is refused before it is unpacked', async () => {
    const bytes = docx('Số: 1', { 'word/media/a.xml': [new Uint8Array(60_000_000), { level: 9 }] })
    expect(bytes.length).toBeLessThan(200_000)
    expect(await codeOf(bytes)).toBe('file.zip_bomb')
  })

  test('a file of too many entries is refused', async () => {
    const many = Object.fromEntries(
      Array.from({ length: fileLimits.entries + 1 }, (_, index) => [`word/${index}.xml`, new Uint8Array(1)]),
    )
    expect(await codeOf(docx('Số: 1', many))).toBe('file.zip_bomb')
  })
})

describe('old character sets', () => {
  test.each([
    [
      'TCVN3',
      latin1(
        'Céng hßa x· héi chñ nghÜa ViÖt Nam. §éc lËp - Tù do - H¹nh phóc. Bé Th«ng tin vµ TruyÒn th«ng ®Ò nghÞ c¸c ®¬n vÞ b¸o c¸o',
      ),
    ],
    [
      'VNI',
      latin1(
        'COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM. Ñoäc laäp - Töï do - Haïnh phuùc. Boä Thoâng tin vaø Truyeàn thoâng ñeà nghò caùc ñôn vò baùo caùo',
      ),
    ],
  ])('%s is text, and is converted', async (encoding, bytes) => {
    expect(await codeOf(bytes)).toBe('txt')
    const extraction = await extractText(bytes)
    expect(extraction.ok && extraction.value.encoding).toBe(encoding)
    expect(extraction.ok && extraction.value.text).toContain('Bộ Thông tin và Truyền thông đề nghị các đơn vị báo cáo')
  })
})

describe('long text, of which only the beginning is looked at before it is read apart', () => {
  const vietnamese = 'Cộng hòa xã hội chủ nghĩa Việt Nam. Độc lập - Tự do - Hạnh phúc.\n'
  const tcvn3 = latin1('Céng hßa x· héi chñ nghÜa ViÖt Nam. §éc lËp - Tù do - H¹nh phóc.\n')
  const long = (bytes: Uint8Array) => Buffer.concat(Array.from({ length: 1500 }, () => bytes))

  test.each([
    ['UTF-8', long(Buffer.from(vietnamese))],
    ['UTF-8', Buffer.concat([Buffer.from('a'), long(Buffer.from(vietnamese))])],
    ['UTF-16LE', utf16(vietnamese.repeat(1500))],
    ['UTF-16LE', long(Buffer.from(vietnamese, 'utf16le'))],
    ['TCVN3', long(tcvn3)],
  ])('%s', async (encoding, bytes) => {
    expect(await codeOf(bytes)).toBe('txt')
    const extraction = await extractText(bytes)
    expect(extraction.ok && extraction.value.encoding).toBe(encoding)
    expect(extraction.ok && extraction.value.text.replace(/^a/, '')).toBe(vietnamese.repeat(1500))
  })

  test('that turns out to be no text is refused where it is read', async () => {
    const bytes = Buffer.concat([long(Buffer.from(vietnamese)), Buffer.alloc(2000, 0x01)])
    const extraction = await extractText(bytes)
    expect(extraction.ok ? 'text' : extraction.refusal.code).toBe('file.type_not_allowed')
  })

  test('a web page that does something far below its beginning is refused', async () => {
    const page = `<html><body>${'<p>Số: 1/BTTTT</p>'.repeat(2000)}<SCRIPT>alert(1)</SCRIPT>`
    expect(await codeOf(Buffer.from(page))).toBe('file.type_not_allowed')
    expect(await codeOf(utf16(page))).toBe('file.type_not_allowed')
  })
})

test('any bytes get an answer', async () => {
  const starts = [
    [],
    [0x50, 0x4b, 3, 4],
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    [...Buffer.from('%PDF-1.7\n')],
    [0xff, 0xfe],
  ]
  const bytes = fc.tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 4000 }))
  await fc.assert(
    fc.asyncProperty(bytes, async ([start, rest]) => {
      expect(await codeOf(Uint8Array.from([...start, ...rest]))).toMatch(
        /^(?:txt|docx|doc|pdf|rtf|html|png|jpg|tif|webp|file\..+)$/,
      )
    }),
    { numRuns: 300 },
  )
})
