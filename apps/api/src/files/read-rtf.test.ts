import { describe, expect, test } from 'vitest'
import { toTcvn3 } from './encodings/tcvn3.ts'
import { readRtf } from './read-rtf.ts'

function read(body: string, fonts = '{\\f0 Times New Roman;}') {
  const answer = readRtf(Buffer.from(`{\\rtf1\\ansi\\ansicpg1252{\\fonttbl${fonts}}${body}}`, 'latin1'))
  if (!answer.ok) throw new Error(answer.refusal.code)
  return answer.value
}

const unicode = (text: string) =>
  text
    .split('')
    .map((char) =>
      char < '\u0080' ? char : `\\u${char.charCodeAt(0) > 32_767 ? char.charCodeAt(0) - 65_536 : char.charCodeAt(0)}?`,
    )
    .join('')

describe('rich text', () => {
  test('Unicode letters without what stands in for them, breaks and dashes', () => {
    expect(read(`${unicode('Hà Nội, ngày 5')}\\par B\\endash C\\line d\\~e`).text).toBe('Hà Nội, ngày 5\n\nB–C\nd e')
  })

  test('letters of the Vietnamese code page, by the font’s character set', () => {
    const fonts = '{\\f0\\fcharset0 Arial;}{\\f1\\fcharset163 Arial;}'
    expect(read("\\f1 \\'d0\\'f4\\'f2c l\\'e2\\'f2p", fonts).text.normalize('NFC')).toBe('Độc lập')
  })

  test('words in fonts from before Unicode', () => {
    const bytes = [...toTcvn3('bộ tài chính')].map((byte) => `\\'${byte.toString(16).padStart(2, '0')}`).join('')
    expect(read(`\\f1 ${bytes}`, '{\\f0 Arial;}{\\f1 .VnTimeH;}')).toMatchObject({
      text: 'BỘ TÀI CHÍNH',
      encoding: 'TCVN3',
    })
  })

  test('nothing of pictures, styles, hidden and deleted words; of a field its result; of a list its label', () => {
    const body =
      '{\\stylesheet{\\s0 Normal;}}{\\*\\generator Word;}{\\pict 00ff}{\\v secret}{\\deleted gone}{\\field{\\*\\fldinst DATE}{\\fldrslt ngay 5}} {\\listtext 1.\\tab}Bao cao'
    expect(read(body).text).toBe('ngay 5 1.\tBao cao')
  })

  test('a letterhead cell by cell, a row of data on one line, a note at the end', () => {
    const head = '\\trowd\\pard\\intbl A\\par So: 1\\cell C\\cell\\row'
    const data = '\\trowd\\pard\\intbl 1\\cell Ha Noi\\cell 20\\cell\\row'
    expect(read(`${head}${data}\\pard gui{\\*\\footnote truoc ngay 5} som`).text.split(/\n+/)).toEqual([
      'A',
      'So: 1',
      'C',
      '1\tHa Noi\t20',
      'gui som',
      '[1] truoc ngay 5',
    ])
  })

  test('braces without end are no disaster', () => {
    expect(() => read('{'.repeat(2000))).toThrow('too deep')
    expect(read('}}}}Bao cao').text).toBe('Bao cao')
  })
})
