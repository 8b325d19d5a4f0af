import { readLetter } from '@vnit/letters'
import process from 'node:process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileRegister } from '../command-line/file-register.ts'
import { extractApart } from './extract-apart.ts'
import { extractText, fileLimits } from './index.ts'
import { docx, pdfWithoutText, sampleBytes, sampleNames } from './testing.ts'

const register = await fileRegister()

async function textOf(bytes: Uint8Array): Promise<string> {
  const extraction = await extractText(bytes)
  if (!extraction.ok) throw new Error(extraction.refusal.code)
  return extraction.value.text
}

async function codeOf(bytes: Uint8Array): Promise<string> {
  const extraction = await extractText(bytes)
  return extraction.ok ? 'text' : extraction.refusal.code
}

describe('a sample letter says the same in every format', () => {
  test.each(sampleNames.filter((name) => !name.endsWith('.txt')))('%s', async (name) => {
    const plain = readLetter(await textOf(sampleBytes(name.replace(/\.\w+$/, '.txt'))), register)
    const read = readLetter(await textOf(sampleBytes(name)), register)
    const header = ['type', 'numberSymbol', 'issuer', 'place', 'issuedOn', 'signer'] as const
    for (const field of header) expect(read[field].value).toEqual(plain[field].value)
    // In two of the .pdf these words in brackets have a line of their own, which the reader does not take for the subject.
    const subject = ({ subject: { value } }: typeof read) => value?.replace(' (văn bản mẫu)', '')
    expect(subject(read)).toBe(subject(plain))
    expect(read.addressees.map(({ means }) => means)).toEqual(plain.addressees.map(({ means }) => means))
    expect(read.provisions.map(({ key, text }) => [key, text])).toEqual(
      plain.provisions.map(({ key, text }) => [key, text]),
    )
    const tasks = ({ obligations }: typeof read) =>
      obligations.map(({ provisionKey, kind, deadline, receiver, parties }) => ({
        provisionKey,
        kind,
        deadline,
        receiver,
        parties: parties.map(({ role, means }) => [role, means]),
      }))
    expect(tasks(read)).toEqual(tasks(plain))
  })
})

describe('plain text', () => {
  test.each([
    ['UTF-8 with its mark', Buffer.from('\ufeffSố: 1/BTTTT')],
    ['UTF-16', Buffer.from('\ufeffSố: 1/BTTTT', 'utf16le')],
  ])('%s', async (_, bytes) => {
    expect(await textOf(bytes)).toBe('Số: 1/BTTTT')
  })
})

describe('what stands beside the body of a letter', () => {
  test.each(['doc', 'rtf'])('heads of pages and notes of a .%s', async (ending) => {
    const text = await textOf(sampleBytes(`ban-co-chu-thich.${ending}`))
    const order = ['BẢN MẪU CỦA VNIT', 'Số: 9007/BTTTT-THH', 'Trân trọng', '[1] Gửi trước ngày 25 tháng 5 năm 2016.']
    const places = order.map((words) => text.indexOf(words))
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(places[0]).toBe(0)
    if (ending === 'doc') expect(text).toContain('Số: 345, ngày 12/5/2016')
  })
})

test('a .pdf whose Vietnamese letters come from a second font is put together by the place of each letter', async () => {
  const extraction = await extractText(sampleBytes('ban-hai-phong-chu.pdf'), { recognise: false })
  const text = extraction.ok ? extraction.value.text : ''
  for (const words of [
    'SỞ THÔNG TIN VÀ\nTRUYỀN THÔNG\nSố: 45/BC-STTTT',
    'hiện nhiệm vụ tháng 5',
    '\tQuý III/2016',
    'tổng hợp./.',
  ])
    expect(text).toContain(words)
})

describe('scans and pictures', () => {
  const number = { 'ban-quet-hai-trang.pdf': '9001/BTTTT-THH', 'anh-chup-mau-3.jpg': '9003/BTTTT-KHTC' }

  test.each(Object.entries(number))(
    '%s: every page told, every word with how sure it is',
    async (name, symbol) => {
      const told: string[] = []
      const read = await extractText(sampleBytes(name), { onPage: (page, of) => void told.push(`${page}/${of}`) })
      if (!read.ok) throw new Error(read.refusal.code)
      const { text, places, pages } = read.value
      expect(text).toContain(`Số: ${symbol}`)
      if (name.startsWith('ban-quet')) expect(text).toMatch(/^ĐẾN\n.*1234/)
      expect(told.at(-1)).toBe(`${pages}/${pages}`)
      expect(places.map(({ from, to }) => text.slice(from, to)).join('')).toBe(text.replace(/\s/g, ''))
      const mean = places.reduce((sum, { confidence }) => sum + confidence, 0) / places.length
      expect(mean).toBeGreaterThan(0.85)
    },
    180_000,
  )

  test('a fax, black and white, in a .tif', async () => {
    expect(await textOf(sampleBytes('ban-fax-mau-2.tif'))).toContain('Số: 9002/BTTTT-CNTT')
  }, 180_000)

  test('scanned pages that were pasted into a .docx', async () => {
    const pasted = docx('', { 'word/media/image1.jpg': sampleBytes('anh-chup-mau-3.jpg') })
    expect(await textOf(pasted)).toContain('Số: 9003/BTTTT-KHTC')
  }, 180_000)

  test('a picture that says it is larger than any page is refused before it is unpacked', async () => {
    const huge = Buffer.from(sampleBytes('anh-chup-mau-3.jpg'))
    const frame = huge.indexOf(Buffer.from([0xff, 0xc0]))
    huge.writeUInt16BE(60_000, frame + 5)
    huge.writeUInt16BE(60_000, frame + 7)
    expect(await extractText(huge)).toEqual({ ok: false, refusal: { code: 'file.unreadable', reason: 'memory' } })
  }, 180_000)

  test('recognising can be cancelled, and is not begun where nobody waits for it', async () => {
    const scan = sampleBytes('ban-quet-hai-trang.pdf')
    const stop = new AbortController()
    const running = extractText(scan, { signal: stop.signal, onPage: () => stop.abort() })
    await expect(running).rejects.toThrow('aborted')
    expect(await extractText(scan, { recognise: false })).toMatchObject({ refusal: { code: 'file.no_text_layer' } })
  }, 180_000)

  test.each([
    ['a picture cut short', sampleBytes('anh-chup-mau-3.jpg').subarray(0, 400), 'file.unreadable'],
    ['a .tif without a page', Buffer.from('49492a0008000000000000000000', 'hex'), 'file.unreadable'],
    ['a page with a box', pdfWithoutText(), 'file.no_text_layer'],
  ])(
    '%s is refused',
    async (_, bytes, code) => {
      expect(await codeOf(bytes)).toBe(code)
    },
    180_000,
  )
})

describe('bad files cost an answer and never the process', () => {
  const pdf = Buffer.from(sampleBytes('mau-2-ra-soat-trang-thong-tin.pdf'))
  const doc = Buffer.from(sampleBytes('mau-1-bao-cao-hang-thang.doc'))

  test.each([
    ['a .pdf without text', pdfWithoutText(), 'file.no_text_layer'],
    ['a .pdf that is only its first line', Buffer.from('%PDF-1.7\n'), 'file.unreadable'],
    ['a .docx whose text is no XML', docx('<broken'), 'file.unreadable'],
    ['a .docx without words', docx(''), 'file.empty'],
    ['too much text', Buffer.from('chữ '.repeat(200_000)), 'file.too_large'],
  ])('%s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code)
  })

  test('a .docx that lies about the size of its parts is given up while it is unpacked', async () => {
    const lying = Buffer.from(docx('Số: 1', { 'word/media/a.xml': new Uint8Array(3_000_000) }))
    const entry = lying.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    lying.writeUInt32LE(10, entry + 24)
    expect(await codeOf(lying)).toBe('file.unreadable')
  })

  test('a .pdf cut in the middle is read as far as it goes, or refused', async () => {
    expect(await codeOf(pdf.subarray(0, Math.floor(pdf.length / 2)))).toMatch(/^text$|^file\./)
  })

  test('a .doc with sectors that run in circles is given up', async () => {
    const broken = Buffer.from(doc)
    for (let at = 512; at + 4 <= 1024; at += 4) broken.writeUInt32LE(0, at)
    expect(await codeOf(broken)).toMatch(/^text$|^file\./)
  }, 180_000)

  test.each([
    ['time', { seconds: 0.01 }, { code: 'file.took_too_long', seconds: 0.01 }],
    ['memory', { memoryMegabytes: 5 }, { code: 'file.unreadable', reason: 'memory' }],
    ['heap', { heapMegabytes: 2 }, { code: 'file.unreadable', reason: 'memory' }],
  ])('a reader that needs more %s than it may have is ended', async (what, less, refusal) => {
    if (what === 'memory' && process.platform !== 'linux') return
    expect(await extractApart('pdf', pdf, { ...fileLimits, ...less })).toEqual({ ok: false, refusal })
  })

  test('bytes flipped anywhere leave an answer', async () => {
    const names = ['mau-1-bao-cao-hang-thang.docx', 'mau-1-bao-cao-hang-thang.doc', 'ban-co-chu-thich.rtf']
    const files = [...names, 'mau-3-gui-mot-co-quan.pdf'].map(sampleBytes)
    const damage = fc.tuple(
      fc.constantFrom(...files),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 30 }),
    )
    await fc.assert(
      fc.asyncProperty(damage, async ([file, flips]) => {
        const broken = Buffer.from(file)
        for (const [at, byte] of flips) broken[at % broken.length] = byte
        const answer = await extractText(broken, { recognise: false })
        expect(answer.ok ? 'text' : answer.refusal.code).toMatch(/^text$|^file\./)
      }),
      { numRuns: 12 },
    )
  }, 300_000)

  test('files read at the same time wait for a place and are all answered', async () => {
    const bytes = sampleBytes('mau-4-chi-thi.docx')
    const texts = await Promise.all(Array.from({ length: 5 }, () => codeOf(bytes)))
    expect(texts).toEqual(Array.from({ length: 5 }, () => 'text'))
  }, 180_000)
})
