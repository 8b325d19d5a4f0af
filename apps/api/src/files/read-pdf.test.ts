import { describe, expect, test } from 'vitest'
import { readPdf } from './read-pdf.ts'
import { page, pdfOf, stream } from './testing.ts'

const font = '/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>'
const said = (lines: [x: number, y: number, words: string][]) =>
  stream(lines.map(([x, y, words]) => `BT /F 12 Tf ${x} ${y} Td (${words}) Tj ET`).join('\n'))

async function read(bytes: Uint8Array): Promise<string> {
  const answer = await readPdf(bytes)
  return answer.ok
    ? answer.value.text
    : answer.refusal.code + ('reason' in answer.refusal ? `: ${answer.refusal.reason}` : '')
}

const letterhead: [number, number, string][] = [
  [60, 800, 'BO THONG TIN'],
  [330, 800, 'CONG HOA XA HOI CHU NGHIA'],
  [60, 784, 'VA TRUYEN THONG'],
  [340, 784, 'Doc lap - Tu do - Hanh phuc'],
  [60, 760, 'So: 12/BTTTT'],
  [340, 760, 'Ha Noi, ngay 5 thang 6 nam 2016'],
  [120, 720, 'Kinh gui: Bo Tai chinh'],
  [60, 700, 'Thuc hien nhiem vu duoc giao, Bo Thong tin va Truyen thong de nghi Quy Bo bao cao.'],
]

describe('columns', () => {
  test('the left one of a letterhead, then the right one, then the body', async () => {
    expect((await read(pdfOf([page('4 0 R', font), said(letterhead)]))).split(/\n+/)).toEqual([
      'BO THONG TIN',
      'VA TRUYEN THONG',
      'So: 12/BTTTT',
      'CONG HOA XA HOI CHU NGHIA',
      'Doc lap - Tu do - Hanh phuc',
      'Ha Noi, ngay 5 thang 6 nam 2016',
      'Kinh gui: Bo Tai chinh',
      'Thuc hien nhiem vu duoc giao, Bo Thong tin va Truyen thong de nghi Quy Bo bao cao.',
    ])
  })

  test('the recipients, then the office with the name of its holder far below it', async () => {
    const signature: [number, number, string][] = [
      [60, 300, 'Noi nhan:'],
      [380, 300, 'GIAM DOC'],
      [60, 284, '- Nhu tren;'],
      [60, 268, '- Luu: VT.'],
      [370, 230, 'Tran Thi Vi Du'],
    ]
    const text = await read(pdfOf([page('4 0 R', font), said(signature)]))
    expect(text.split(/\n+/)).toEqual(['Noi nhan:', '- Nhu tren;', '- Luu: VT.', 'GIAM DOC', 'Tran Thi Vi Du'])
  })

  test('rows of a table stay rows', async () => {
    const rows = ['STT', '1', '2', '3'].flatMap((first, row): [number, number, string][] => [
      [60, 700 - row * 20, first],
      [150, 700 - row * 20, `Don vi thu ${row}`],
      [400, 700 - row * 20, `${row * 10} may`],
    ])
    expect(await read(pdfOf([page('4 0 R', font), said(rows)]))).toContain('1\tDon vi thu 1\t10 may\n2\tDon vi thu 2')
  })

  test('letters that are drawn one by one are words', async () => {
    const drawn = stream(
      'BT /F 12 Tf 60 700 Td [(T) -5 (hu) 3 (c) -330 (h) 2 (ien)] TJ (   so lieu bao cao cua don vi) Tj ET',
    )
    expect(await read(pdfOf([page('4 0 R', font), drawn]))).toBe('Thuc hien so lieu bao cao cua don vi')
  })
})

describe('what is no text', () => {
  test('a page number at the edge is left out', async () => {
    const lines: [number, number, string][] = [
      [300, 820, '2'],
      [60, 700, 'Bao cao tinh hinh su dung phan mem'],
    ]
    expect(await read(pdfOf([page('4 0 R', font), said(lines)]))).toBe('Bao cao tinh hinh su dung phan mem')
  })

  test('a document of which one page is a picture must be recognised', async () => {
    const pages = [page('4 0 R', font), said(letterhead), page('6 0 R'), stream('10 10 100 100 re f')]
    expect(await read(pdfOf(pages))).toBe('file.no_text_layer')
  })

  test('an empty page is no picture', async () => {
    const pages = [page('4 0 R', font), said(letterhead), page('6 0 R'), stream('')]
    expect(await read(pdfOf(pages))).toContain('Kinh gui')
  })

  test('a package of other files is refused as such', async () => {
    const catalog = '/Collection << /View /D >> /Names << /EmbeddedFiles << /Names [(a.pdf) 5 0 R] >> >>'
    const file = ['<< /Type /Filespec /F (a.pdf) /EF << /F 6 0 R >> >>', stream('x', '/Type /EmbeddedFile')]
    const bytes = pdfOf(
      [page('4 0 R', font), said([[60, 700, 'Open this package with a newer reader']]), ...file],
      catalog,
    )
    expect(await read(bytes)).toBe('file.unreadable: portfolio')
  })
})
