import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../plain-text.ts'
import { sampleBytes, sampleNames } from '../testing.ts'
import { convertLegacy, convertLegacyLines } from './legacy-encoding.ts'
import { seemingOf } from './single-bytes.ts'
import { fromTcvn3, toTcvn3 } from './tcvn3.ts'
import { toViscii } from './viscii.ts'
import { toVni } from './vni.ts'
import { toWindows1258 } from './windows-1258.ts'

const letters = sampleNames
  .filter((name) => name.endsWith('.txt'))
  .map((name) => Buffer.from(sampleBytes(name)).toString('utf8').normalize('NFC'))

/** Stretches of our sample letters, from a few lines to a whole one. */
const stretches = fc
  .tuple(fc.constantFrom(...letters), fc.nat(20), fc.integer({ min: 3, max: 40 }))
  .map(([letter, from, count]) =>
    letter
      .split('\n')
      .slice(from, from + count)
      .join('\n')
      .trim(),
  )
  .filter((text) => (text.match(/[À-ỹ]/g)?.length ?? 0) >= 12)

const plainMarks = (text: string) =>
  text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/[–—]/g, '-').replace(/…/g, '...')

describe('text in an old character set comes back letter by letter', () => {
  test.each([
    ['VNI', toVni],
    ['Windows-1258', toWindows1258],
    ['VISCII', toViscii],
  ])('%s', (encoding, encode) => {
    fc.assert(
      fc.property(stretches, fc.boolean(), (stretch, upper) => {
        const text = plainMarks(upper ? stretch.toUpperCase() : stretch)
        expect(decodeText(encode(text))).toEqual({ text, encoding })
      }),
      { numRuns: 150 },
    )
  })

  test('TCVN3, but for the case of first letters that its fonts never had', () => {
    fc.assert(
      fc.property(stretches, (stretch) => {
        const text = plainMarks(stretch)
        const decoded = decodeText(toTcvn3(text))
        expect(decoded?.encoding).toBe('TCVN3')
        expect(decoded?.text.toLowerCase()).toBe(text.toLowerCase())
      }),
      { numRuns: 150 },
    )
  })

  test('TCVN3 headings in capitals are capitals again', () => {
    const text =
      'BỘ THÔNG TIN VÀ TRUYỀN THÔNG\nSố: 90/CT-BTTTT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
    expect(decodeText(toTcvn3(text))).toEqual({ text, encoding: 'TCVN3' })
  })
})

describe('a text that is no old Vietnamese stays as it is', () => {
  test.each([
    [
      'French',
      "L'été dernier, le Général a dû préparer où et à qui répondre; déjà présentés, les élèves étaient là. Ça va très bien, même à l'hôtel.",
    ],
    [
      'German',
      'Die Verträge über größere Geräte müssen für alle Ämter schließlich übersetzt und geprüft werden. Schöne Grüße',
    ],
    [
      'Spanish',
      'El niño y la señora están aquí; mañana habrá una reunión con el señor Peñalver sobre la situación económica.',
    ],
    ['Portuguese', 'A função não é só de informação: são três ações já em execução, além da avaliação dos órgãos.'],
    ['Vietnamese', letters[0] ?? ''],
    ['Vietnamese without marks', 'Bo Thong tin va Truyen thong de nghi cac don vi bao cao truoc ngay 15/6/2015'],
    ['English', 'The ministry asks every agency to report before 15 June 2015 – “no later”.'],
  ])('%s', (_, text) => {
    expect(convertLegacy(text)).toBeNull()
    expect(convertLegacyLines(text)).toBeNull()
    expect(decodeText(Buffer.from(text))).toEqual({ text, encoding: 'UTF-8' })
    if (Array.from(text).every((char) => char.charCodeAt(0) < 0x100))
      expect(decodeText(Buffer.from(text, 'latin1'))?.text).toBe(text)
  })
})

describe('Unicode in every width', () => {
  const text = letters[0] ?? ''
  const big = Buffer.from(text, 'utf16le').swap16()
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8', Buffer.from(`\ufeff${text}`)],
    ['UTF-16LE', Buffer.from(text, 'utf16le')],
    ['UTF-16LE', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16BE', big],
    ['UTF-16BE', Buffer.concat([Buffer.of(0xfe, 0xff), big])],
    ['UTF-8', Buffer.from(text.normalize('NFD'))],
    ['UTF-8 twice', Buffer.from(seemingOf(Buffer.from(text)))],
  ])('%s', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text, encoding })
  })

  test('UTF-8 that was cut in the middle of a letter is still UTF-8', () => {
    const bytes = Buffer.from(`${text} Đ`)
    expect(decodeText(bytes.subarray(0, -1))?.text.slice(0, text.length)).toBe(text)
  })
})

test('text of old fonts that Word kept as Western or as Vietnamese letters is converted', () => {
  const text = letters[1] ?? ''
  const bytes = toTcvn3(plainMarks(text))
  for (const name of ['windows-1252', 'windows-1258'])
    expect(convertLegacy(new TextDecoder(name).decode(bytes))?.text.toLowerCase()).toBe(plainMarks(text).toLowerCase())
})

test('in a document of two fonts only the lines of the old one are converted', () => {
  const [unicode = '', old = ''] = letters
  const mixed = `${unicode}\n${seemingOf(toVni(plainMarks(old)))}`
  expect(convertLegacyLines(mixed)).toEqual({ text: `${unicode}\n${plainMarks(old)}`, encoding: 'VNI' })
  expect(convertLegacyLines(unicode)).toBeNull()
})

test('any text gets an answer, and a conversion never loses ASCII', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const converted = convertLegacy(text)
      const ascii = (some: string) => some.replace(/[^\d\s]/g, '')
      const isMapped = converted !== null && converted.encoding !== 'UTF-8 twice'
      expect(ascii(isMapped ? converted.text : text)).toBe(ascii(text))
    }),
    { numRuns: 2000 },
  )
})

test('a line of a hundred thousand words whose case nothing tells is read at once', { timeout: 20_000 }, () => {
  expect(fromTcvn3('\u00b8\u00b5 '.repeat(100_000))).toHaveLength(300_000)
})
