import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { givenFile, letterText, readyLetter, registeredDirective } from '../../testing/letters.ts'
import { given } from '../../testing/people.ts'
import { ownApi } from '../../testing/own-api.ts'
import { presentReader } from './present-reader.ts'

const api = await ownApi({ empty: true })
const officer = await given(api, 'ministry-officer')

/** A letter whose stored reading is that of an older reader, which read another place. */
async function readBefore(id: string) {
  await sql`
    update letter_intake set read_with = 1,
      reading = jsonb_set(reading - 'readerVersion', '{place,value}', '"Huế"')
    where id = ${id}`.execute(api.ownerReads)
}

async function freshLetter() {
  const sha256 = await givenFile(api, letterText(), officer)
  return api.as(officer).letters.takeIn({ sha256, fileName: 'a.txt' })
}

describe('reading a letter again', () => {
  test('with the same reader differs in nothing', async () => {
    const { id } = await freshLetter()
    const again = await api.as(officer).letters.reread({ id })
    expect(again).toMatchObject({ fields: [], aside: [], readWith: presentReader, presentReader })
  })

  test('with a newer one shows the field before and now, and changes nothing', async () => {
    const { id } = await freshLetter()
    await readBefore(id)
    const before = await api.as(officer).letters.get({ id })
    const again = await api.as(officer).letters.reread({ id })
    expect(again.fields).toEqual([
      { field: 'place', before: { place: 'Huế' }, now: { place: 'Hà Nội' }, corrected: false, changesDraft: true },
    ])
    expect(await api.as(officer).letters.get({ id })).toEqual(before)
  })

  test('accepting a field is a correction; what a person said already is marked', async () => {
    const { id, version } = await freshLetter()
    await readBefore(id)
    const [field] = (await api.as(officer).letters.reread({ id })).fields
    await api.as(officer).letters.correct({ id, version, changes: { place: field?.now.place ?? null } })
    const again = await api.as(officer).letters.reread({ id })
    expect(again.fields).toMatchObject([{ field: 'place', corrected: true, changesDraft: false }])
  })

  test('of a registered letter only shows', async () => {
    const { letterId } = await registeredDirective(api, officer)
    await readBefore(letterId)
    const again = await api.as(officer).letters.reread({ id: letterId })
    expect(again).toMatchObject({ state: 'registered' })
    expect(again.fields.map(({ field }) => field)).toContain('place')
  })
})

describe('keeping the newer reading', () => {
  test('adds it beside the first, takes the letter off the list of old readings, and may be repeated', async () => {
    const { id } = await readyLetter(api, officer)
    await readBefore(id)
    const old = await api.as(officer).letters.list({ olderReader: true, pageSize: 100 })
    expect(old.rows.map((row) => row.id)).toContain(id)
    expect(old.counts.olderReader).toBeGreaterThan(0)
    const kept = await api.as(officer).letters.keepReading({ id, readerVersion: presentReader })
    expect(kept).toEqual({ id, readerVersion: presentReader, already: false })
    const again = await api.as(officer).letters.keepReading({ id, readerVersion: presentReader })
    expect(again.already).toBe(true)
    const { readings, readWith } = await api.as(officer).letters.reread({ id })
    expect(readWith).toBe(presentReader)
    expect(readings.map(({ readerVersion, first }) => [readerVersion, first])).toEqual([
      [1, true],
      [presentReader, false],
    ])
    const after = await api.as(officer).letters.list({ olderReader: true, pageSize: 100 })
    expect(after.rows.map((row) => row.id)).not.toContain(id)
  })

  test('is listed with the reader, the moment and who kept it, and compared with the reading that stands', async () => {
    const { id } = await readyLetter(api, officer)
    await readBefore(id)
    expect(await api.as(officer).letters.keptReadings({ id })).toEqual([])
    await api.as(officer).letters.keepReading({ id, readerVersion: presentReader })
    const kept = await api.as(officer).letters.keptReadings({ id })
    expect(kept).toEqual([{ readerVersion: presentReader, keptAt: expect.any(String), keptBy: expect.any(String) }])
    const { fields } = await api.as(officer).letters.keptReading({ id, readerVersion: presentReader })
    expect(fields).toMatchObject([{ field: 'place', before: { place: 'Huế' } }])
    const absent = api.as(officer).letters.keptReading({ id, readerVersion: presentReader + 1 })
    await expect(absent).rejects.toThrow('letter.not_found')
  })

  test('of another reader than the person saw is refused, and so is a letter that is not there', async () => {
    const { id } = await freshLetter()
    const other = api.as(officer).letters.keepReading({ id, readerVersion: presentReader + 1 })
    await expect(other).rejects.toThrow('record.changed_meanwhile')
    const absent = api.as(officer).letters.keepReading({ id: randomUUID(), readerVersion: presentReader })
    await expect(absent).rejects.toThrow('letter.not_found')
  })

  test('a kept reading is never changed', async () => {
    await expect(
      api.platform.app.transaction().execute((tx) => sql`update letter_extraction set reading = '{}'`.execute(tx)),
    ).rejects.toThrow('permission denied')
  })
})
