import { strFromU8, unzipSync } from 'fflate'
import { expect, test, vi } from 'vitest'
import { officialDocumentSchema, type OfficialDocument } from '@vnit/domain'
import { decision2021, letter2012, letter2021, report2022, samples } from './testing/samples.ts'
import { writeDocument } from './write-document.ts'

async function parts(document: OfficialDocument, options: Parameters<typeof writeDocument>[1] = {}) {
  const files = unzipSync(await writeDocument(document, options))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

const plain = (xml = '') => xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '')

test.each(Object.entries(samples))('%s is a document that the model accepts', (_, document) => {
  expect(officialDocumentSchema.parse(document)).toEqual(document)
})

test.each(Object.entries(samples))('%s gives the same bytes every time', async (_, document) => {
  const first = await writeDocument(document)
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-07-08T09:10:11Z') })
  const later = await writeDocument(structuredClone(document))
  vi.useRealTimers()
  expect(Buffer.compare(first, later)).toBe(0)
})

test('the file is dated as the document, not as the day it was made', async () => {
  const { 'docProps/core.xml': core } = await parts(letter2021)
  expect(core?.match(/2021-02-05T00:00:00Z/g)).toHaveLength(2)
  expect(core).not.toContain(String(new Date().getFullYear()))
})

test('from 5 March 2020 page numbers stand at the top and bases lean; before that at the bottom and upright', async () => {
  const decree = await parts({ ...decision2021, issuedOn: '2020-03-05' })
  const circular = await parts({ ...decision2021, issuedOn: '2020-03-04' })
  const pageNumberIn = (files: Record<string, string>) =>
    Object.keys(files).filter((name) => /word\/(header|footer)\d/.test(name) && files[name]?.includes('PAGE'))
  expect(pageNumberIn(decree).every((name) => name.startsWith('word/header'))).toBe(true)
  expect(pageNumberIn(circular).every((name) => name.startsWith('word/footer'))).toBe(true)
  expect(plain(decree['word/document.xml'])).toContain('Vụ trưởng Vụ Công nghệ thông tin.\n')
  expect(plain(circular['word/document.xml'])).toContain('Vụ trưởng Vụ Công nghệ thông tin,\n')
  const leaning = (xml = '') => /<w:i\/>(?:(?!<\/w:r>).)*Căn cứ/.test(xml)
  expect([leaning(decree['word/document.xml']), leaning(circular['word/document.xml'])]).toEqual([true, false])
})

test('the first page of the document and of each annex bears no number', async () => {
  const { 'word/document.xml': xml = '' } = await parts(letter2021)
  expect(xml.match(/<w:titlePg\/>/g)).toHaveLength(3)
  expect(xml.match(/<w:pgNumType w:start="1"/g)).toHaveLength(2)
})

test('the head of every table is repeated and no row is split', async () => {
  const { 'word/document.xml': xml = '' } = await parts(report2022)
  const table = /<w:tbl>(?:(?!<w:tbl>).)*Nội dung.*?<\/w:tbl>/.exec(xml)?.[0] ?? ''
  expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1)
  expect(table.match(/<w:cantSplit\/>/g)).toHaveLength(3)
})

test('a number and a day that are not given yet leave room to write them', async () => {
  const { 'word/document.xml': xml } = await parts({ ...letter2012, number: null, issuedOn: null })
  expect(plain(xml)).toContain('Số:       /BTTTT-CNTT')
  expect(plain(xml)).toContain('Hà Nội, ngày      tháng      năm 2012')
})

test('only the annexes, where only they are asked for', async () => {
  const { 'word/document.xml': xml } = await parts(letter2021, { only: 'annexes' })
  expect(plain(xml)).toMatch(/^\s*Phụ lục I\nDANH SÁCH CƠ QUAN NHẬN VĂN BẢN\n\(Kèm theo Công văn số 07\/BTTTT-THH/)
  expect(plain(xml)).not.toContain('Kính gửi')
})

test('characters that a file cannot hold become blanks, and marks are composed', async () => {
  const odd = `a\u0001b\u000bc ${'Tiếng Việt'.normalize('NFD')}`
  const { 'word/document.xml': xml } = await parts({ ...letter2012, body: [{ kind: 'paragraph', text: odd }] })
  expect(plain(xml)).toContain('a b c Tiếng Việt./.')
})

test('neither do the properties of the file hold such characters', async () => {
  const { 'docProps/core.xml': core } = await parts({ ...letter2012, subject: 'a\u0001b', symbol: 'A\u000bB' })
  expect(core).toContain('a b')
  expect(core).toContain('A B')
})

test('annexes without number, with characters that XML reserves, and no recipients are written too', async () => {
  const { 'word/document.xml': xml } = await parts({ ...letter2012, subject: 'A & B <C> "D"', recipients: [] })
  expect(xml).toContain('A &amp; B &lt;C&gt;')
  expect(plain(xml)).not.toContain('Nơi nhận')
})
