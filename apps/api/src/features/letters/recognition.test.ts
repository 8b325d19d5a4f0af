import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { givenBytes, givenScan } from '../../testing/letters.ts'
import { given } from '../../testing/people.ts'
import { ownApi } from '../../testing/own-api.ts'
import { recogniseNext } from './recognise-next.ts'
import { weakenReading } from './weaken-reading.ts'

const api = await ownApi()
const officer = await given(api, 'ministry-officer')

const letters = () => api.as(officer).letters
const sample = (name: string) => readFileSync(new URL(`../../../../../sample-letters/${name}`, import.meta.url))

test('a scan is not taken in at once; asked for, it is read page by page and taken in for whoever asked', async () => {
  const sha256 = await givenBytes(api, sample('ban-quet-hai-trang.pdf'), officer)
  const file = { sha256, fileName: 'ban-quet.pdf' }
  await expect(letters().takeIn(file)).rejects.toMatchObject({ cause: { refusal: { code: 'file.needs_recognition' } } })

  expect(await letters().recognise(file)).toMatchObject({ state: 'waiting', page: 0, pages: null })
  expect((await letters().recognitions()).rows).toMatchObject([{ sha256 }])
  expect(await recogniseNext(api.platform)).toBe(true)

  const done = await letters().recognition({ sha256 })
  expect(done).toMatchObject({ state: 'done', page: 2, pages: 2 })
  const letter = await letters().get({ id: done.letterId ?? '' })
  expect(letter).toMatchObject({ state: 'taken-in', fileName: 'ban-quet.pdf', takenInBy: { id: officer.id } })
  expect(letter.reading.numberSymbol.value).toBe('9001/BTTTT-THH')
  for (const { from, to } of done.weakWords) expect(letter.reading.text.slice(from, to)).not.toMatch(/^$|\n/)
  expect(await letters().takeIn(file)).toMatchObject({ id: done.letterId, already: true })
  expect(await letters().recognise(file)).toMatchObject({ state: 'done' })
}, 180_000)

test('what is stopped is not read, stopping again changes nothing, and asking again starts it anew', async () => {
  const sha256 = await givenScan(api, officer)
  const file = { sha256, fileName: 'ban-quet.pdf' }
  await letters().recognise(file)
  expect(await letters().stopRecognising({ sha256 })).toMatchObject({ state: 'stopped' })
  expect(await letters().stopRecognising({ sha256 })).toMatchObject({ state: 'stopped' })
  expect(await recogniseNext(api.platform)).toBe(false)
  expect(await letters().recognise(file)).toMatchObject({ state: 'waiting' })
  await letters().stopRecognising({ sha256 })
})

test('one that is stopped while it is read makes no letter', async () => {
  const sha256 = await givenBytes(api, sample('anh-chup-mau-3.jpg'), officer)
  await letters().recognise({ sha256, fileName: 'anh.jpg' })
  const running = recogniseNext(api.platform)
  await expect.poll(async () => (await letters().recognition({ sha256 })).state).toBe('reading')
  await letters().stopRecognising({ sha256 })
  expect(await running).toBe(true)
  expect(await letters().recognition({ sha256 })).toMatchObject({ state: 'stopped', letterId: null })
}, 180_000)

test('one that a closing process puts back is read by the next', async () => {
  const sha256 = await givenBytes(api, sample('ban-fax-mau-2.tif'), officer)
  await letters().recognise({ sha256, fileName: 'fax.tif' })
  const closing = new AbortController()
  const running = recogniseNext(api.platform, closing.signal)
  await expect.poll(async () => (await letters().recognition({ sha256 })).state).toBe('reading')
  closing.abort()
  await running
  expect(await letters().recognition({ sha256 })).toMatchObject({ state: 'waiting' })
  await letters().stopRecognising({ sha256 })
}, 180_000)

test('one that ended its process again and again is refused instead of begun once more', async () => {
  const sha256 = await givenScan(api, officer)
  await letters().recognise({ sha256, fileName: 'xau.pdf' })
  await api.ownerReads.updateTable('text_recognition').set({ tries: 3 }).where('sha256', '=', sha256).execute()
  expect(await recogniseNext(api.platform)).toBe(true)
  const { state, refusal } = await letters().recognition({ sha256 })
  expect([state, refusal?.code]).toEqual(['refused', 'file.unreadable'])
})

test('pictures without words are refused, and the refusal says what to do', async () => {
  const sha256 = await givenScan(api, officer)
  await letters().recognise({ sha256, fileName: 'trang.pdf' })
  await recogniseNext(api.platform)
  const { state, refusal } = await letters().recognition({ sha256 })
  expect([state, refusal?.code]).toEqual(['refused', 'file.no_text_layer'])
  expect(refusal?.vi).toContain('200 dpi')
}, 180_000)

test('a letter typed in an old font says what it was converted from', async () => {
  const sha256 = await givenBytes(api, sample('phong-cu-tcvn3-mau-4.txt'), officer)
  const { id } = await letters().takeIn({ sha256, fileName: 'cong-van.txt' })
  const letter = await letters().get({ id })
  expect([letter.convertedFrom, letter.weakWords]).toEqual(['TCVN3', []])
  expect(letter.reading.text).toContain('BỘ THÔNG TIN VÀ TRUYỀN THÔNG')
})

test('no value is surer than the words it was read from', () => {
  const reading = { numberSymbol: { value: '1/A', spans: [{ from: 4, to: 7 }], confidence: 0.98 }, text: 'Số: 1/A' }
  const places = [{ from: 4, to: 7, page: 1, confidence: 0.41 }]
  expect(weakenReading(reading as never, places).numberSymbol.confidence).toBe(0.41)
  expect(weakenReading(reading as never, [])).toBe(reading)
})
