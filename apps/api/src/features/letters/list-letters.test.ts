import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { runAsSystem } from '../../platform/run-as-system.ts'
import { factsFor, givenFile, letterText, readyLetter } from '../../testing/letters.ts'
import { given } from '../../testing/people.ts'
import { ownApi } from '../../testing/own-api.ts'
import { countLetters } from './letter-standing.store.ts'

const api = await ownApi({ empty: true })
const officer = await given(api, 'ministry-officer')

describe('the list of letters', () => {
  test('stands with the clean ones first, pages on the server, and counts what waits', async () => {
    const clean = await readyLetter(api, officer, '7101/BTTTT-CNTT')
    const blank = await givenFile(api, 'Kính gửi: Đơn vị không rõ tên\nĐề nghị phối hợp.', officer)
    await api.as(officer).letters.takeIn({ sha256: blank, fileName: 'khong-ro.txt' })
    const first = await api.as(officer).letters.list({ pageSize: 1 })
    expect(first).toMatchObject({ total: 2, counts: { all: 2, clean: 1, twins: 0, olderReader: 0 } })
    expect(first.rows).toMatchObject([{ id: clean.id, clean: true, doubts: 0, problems: 0, issuedOn: '2016-03-10' }])
    const second = await api.as(officer).letters.list({ pageSize: 1, page: 2 })
    expect(second.rows[0]).toMatchObject({ fileName: 'khong-ro.txt', clean: false })
    expect(second.rows[0]?.problems).toBeGreaterThan(0)
    const dirty = await api.as(officer).letters.list({ clean: false })
    expect(dirty.rows.map(({ fileName }) => fileName)).toEqual(['khong-ro.txt'])
  })

  test('is searched without marks, by number, subject and file', async () => {
    await readyLetter(api, officer, '7102/BTTTT-CNTT')
    const { rows } = await api.as(officer).letters.list({ text: '7102 phan mem' })
    expect(rows).toMatchObject([{ numberSymbol: '7102/BTTTT-CNTT' }])
  })

  test('follows a correction at once', async () => {
    const { id, version } = await readyLetter(api, officer, '7103/BTTTT-CNTT')
    await api.as(officer).letters.correct({ id, version, changes: { subject: null } })
    const { rows } = await api.as(officer).letters.list({ text: '7103' })
    expect(rows).toMatchObject([{ subject: null, problems: 1, clean: false }])
  })

  test('two of one number, issuer and date are both not clean, each names the other, until one is registered', async () => {
    const number = '7105/BTTTT-CNTT'
    const first = await readyLetter(api, officer, number)
    const sha256 = await givenFile(api, `${letterText(number)}\n(bản chụp khác)`, officer)
    const copy = await api.as(officer).letters.takeIn({ sha256, fileName: 'ban-chup.txt' })
    const second = await api.as(officer).letters.correct({ ...copy, changes: factsFor(number) })
    const list = () => api.as(officer).letters.list({ text: '7105' })

    const both = await list()
    expect(both.rows.map(({ id, clean, twin }) => [id, clean, twin])).toEqual(
      expect.arrayContaining([
        [first.id, false, { kind: 'letter', id: second.id }],
        [second.id, false, { kind: 'letter', id: first.id }],
      ]),
    )
    expect(both.total).toBe(2)
    expect(both.counts.twins).toBe(2)
    expect((await api.as(officer).letters.list({ text: '7105', clean: true })).rows).toEqual([])
    expect((await api.as(officer).letters.list({ text: '7105', clean: false })).total).toBe(2)
    expect(await api.as(officer).letters.get({ id: first.id })).toMatchObject({ clean: false, problems: 0 })

    const { directiveId } = await api.as(officer).letters.register({ id: first.id, version: first.version })
    expect((await list()).rows).toMatchObject([{ id: second.id, twin: { kind: 'directive', id: directiveId } }])
    const { id, version } = second
    await api.as(officer).letters.correct({ id, version, changes: { issuedOn: '2016-03-11' } })
    expect((await list()).rows).toMatchObject([{ id, clean: true, twin: null }])
  })

  test('letters of before are counted when the platform starts', async () => {
    const sha256 = await givenFile(api, letterText('7104/BTTTT-CNTT'), officer)
    const { id } = await api.as(officer).letters.takeIn({ sha256, fileName: 'a.txt' })
    const [known] = (await api.as(officer).letters.list({ text: '7104' })).rows
    await sql`
      update letter_intake set doubts = null, problems = null, repairs = null, number_symbol = null, search_text = ''
      where id = ${id}`.execute(api.ownerReads)
    const counted = await runAsSystem(api.platform, 'seed', countLetters)
    expect(counted).toEqual({ letters: 1 })
    expect((await api.as(officer).letters.list({ text: '7104' })).rows).toEqual([known])
  })
})
