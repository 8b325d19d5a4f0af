import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { factsFor, givenFile, letterText, readyLetter, registeredDirective } from '../../testing/letters.ts'
import { given } from '../../testing/people.ts'
import { ownApi } from '../../testing/own-api.ts'

const api = await ownApi({ empty: true })
const officer = await given(api, 'ministry-officer')

async function counts() {
  const tables = ['directive', 'obligation', 'assignment', 'directive_addressee', 'obligation_slot', 'audit'] as const
  const rows = []
  for (const table of tables)
    rows.push(
      await api.ownerReads
        .selectFrom(table)
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow(),
    )
  return rows.map(({ n }) => n)
}

describe('taking a letter in', () => {
  test('proposes its fields beside the words, and the same file again is the same letter', async () => {
    const sha256 = await givenFile(api, letterText('7001/BTTTT-CNTT'), officer)
    const first = await api.as(officer).letters.takeIn({ sha256, fileName: 'a.txt' })
    const again = await api.as(officer).letters.takeIn({ sha256, fileName: 'b.txt' })
    expect(again).toMatchObject({ id: first.id, already: true, state: 'taken-in' })
    const letter = await api.as(officer).letters.get({ id: first.id })
    expect(letter.draft).toMatchObject({ numberSymbol: '7001/BTTTT-CNTT', issuedOn: '2016-03-10', issuerId: 'MIC' })
    const [span] = letter.reading.numberSymbol.spans
    expect(letter.reading.text.slice(span?.from, span?.to)).toContain('7001')
  })

  test('by two people at once makes one letter', async () => {
    const sha256 = await givenFile(api, letterText('7002/BTTTT-CNTT'), officer)
    const other = await given(api, 'ministry-officer')
    const both = await Promise.all(
      [officer, other].map((person) => api.as(person).letters.takeIn({ sha256, fileName: 'a.txt' })),
    )
    expect(new Set(both.map(({ id }) => id)).size).toBe(1)
  })

  test('of a file that is no document is refused by name', async () => {
    const sha256 = await givenFile(api, '   ', officer)
    await expect(api.as(officer).letters.takeIn({ sha256, fileName: 'a.txt' })).rejects.toThrow('file.empty')
    const absent = api.as(officer).letters.takeIn({ sha256: '0'.repeat(64), fileName: 'a.txt' })
    await expect(absent).rejects.toThrow('record.not_found')
  })

  test('is refused to an agency', async () => {
    const agency = await given(api, 'agency-officer', { agencyId: 'PR-84' })
    await expect(api.as(agency).letters.list({})).rejects.toThrow('access.not_allowed')
  })
})

describe('correcting', () => {
  test('of a version that somebody changed meanwhile is refused', async () => {
    const { id, version } = await readyLetter(api, officer)
    await api.as(officer).letters.correct({ id, version, changes: { place: 'Huế' } })
    const late = api.as(officer).letters.correct({ id, version, changes: { place: 'Đà Nẵng' } })
    await expect(late).rejects.toThrow('record.changed_meanwhile')
    expect((await api.as(officer).letters.get({ id })).draft.place).toBe('Huế')
  })
})

describe('the preview', () => {
  test('says whom the letter reaches and what would be made, and makes nothing', async () => {
    const { id } = await readyLetter(api, officer)
    const before = await counts()
    const preview = await api.as(officer).letters.preview({ id })
    expect(preview).toMatchObject({
      total: 63,
      counts: [{ through: 'provincial-committees', count: 63 }],
      problems: [],
    })
    expect(preview.obligations[0]).toMatchObject({ agencies: 63, byRole: [{ role: 'lead', count: 63 }] })
    expect(preview.obligations[0]?.explained.vi).toContain('14/06/2016')
    expect(await counts()).toEqual(before)
  })

  test('names who has neither name nor agency, and whom the register does not hold', async () => {
    const { id, version } = await readyLetter(api, officer)
    await api.as(officer).letters.correct({
      id,
      version,
      changes: {
        addressees: [
          { words: 'các doanh nghiệp trong ngành', means: { kind: 'classes', classes: ['sector-enterprises'] } },
          { words: ' ', means: { kind: 'unknown' } },
        ],
      },
    })
    const preview = await api.as(officer).letters.preview({ id })
    expect(preview.unregistered).toEqual([{ words: 'các doanh nghiệp trong ngành', through: 'sector-enterprises' }])
    expect(preview.problems.map(({ code }) => code)).toEqual(['unclear', 'nobody'])
  })
})

describe('registering', () => {
  test('makes the directive, its frozen list, and a share with its last day for each agency', async () => {
    const { directiveId } = await registeredDirective(api, officer)
    const directive = await api.as(officer).directives.get({ id: directiveId })
    expect(directive).toMatchObject({ addressees: 63, origin: 'registered', obligations: 1, open: 63, late: 63 })
    const { rows } = await api.as(officer).obligations.list({ directiveId, agencyId: 'PR-84' })
    expect(rows).toMatchObject([{ lastDay: '2016-06-14', late: true, agencyName: 'Ủy ban nhân dân tỉnh Trà Vinh' }])
  })

  test.each([
    [{ subject: null }, 'letter.field_missing'],
    [{ addressees: [] }, 'letter.field_missing'],
    [{ addressees: [{ words: '', means: { kind: 'unknown' } }] }, 'letter.addressee_unclear'],
    [{ addressees: [{ words: 'Bộ KHCN mới', means: { kind: 'agency', agencyId: 'MOST-25' } }] }, 'letter.not_there_on'],
  ] as const)('is refused while something is missing or unclear, and leaves no trace: %j', async (changes, code) => {
    const ready = await readyLetter(api, officer)
    const { id, version } = await api.as(officer).letters.correct({ ...ready, changes: changes as never })
    const before = await counts()
    await expect(api.as(officer).letters.register({ id, version })).rejects.toThrow(code)
    expect(await counts()).toEqual(before)
    expect((await api.as(officer).letters.get({ id })).state).toBe('taken-in')
  })

  test('a decision is addressed to nobody: whom its articles name is reached, and with nobody named it waits', async () => {
    const ready = await readyLetter(api, officer, '71/QĐ-BTTTT')
    const parties = [{ role: 'lead', words: 'Bộ Tài chính', means: { kind: 'agency', agencyId: 'MOF' } }]
    const [task] = (await api.as(officer).letters.get({ id: ready.id })).draft.obligations
    const obligations = [{ ...task, parties }]
    const changes = { type: 'decision', addressees: [], obligations } as never
    const { id, version } = await api.as(officer).letters.correct({ ...ready, changes })
    const unnamed = await api.as(officer).letters.correct({
      id,
      version,
      changes: { obligations: [{ ...task, parties: [] }] } as never,
    })
    await expect(api.as(officer).letters.register({ id, version: unnamed.version })).rejects.toThrow(
      'letter.field_missing',
    )
    const named = await api
      .as(officer)
      .letters.correct({ id, version: unnamed.version, changes: { obligations } as never })
    const { directiveId } = await api.as(officer).letters.register({ id, version: named.version })
    const { rows } = await api.as(officer).obligations.list({ directiveId })
    expect(rows.map(({ agencyId }) => agencyId)).toEqual(['MOF'])
  })

  test('twice is refused, and names the directive that is there', async () => {
    const number = '7100/BTTTT-CNTT'
    const first = await readyLetter(api, officer, number)
    const { directiveId } = await api.as(officer).letters.register({ id: first.id, version: first.version })
    const sha256 = await givenFile(api, `${letterText(number)}\n(bản chụp khác)`, officer)
    const copy = await api.as(officer).letters.takeIn({ sha256, fileName: 'ban-chup.txt' })
    const { id, version } = await api.as(officer).letters.correct({ ...copy, changes: factsFor(number) })
    expect((await api.as(officer).letters.preview({ id })).alreadyRegistered).toEqual({ directiveId })
    const before = await counts()
    await expect(api.as(officer).letters.register({ id, version })).rejects.toThrow('letter.already_registered')
    expect(await counts()).toEqual(before)
  })

  test('by two people at once happens once', async () => {
    const { id, version } = await readyLetter(api, officer)
    const people = [officer, await given(api, 'ministry-officer')]
    const answers = await Promise.allSettled(people.map((person) => api.as(person).letters.register({ id, version })))
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('repeated under one command id answers the same', async () => {
    const { id, version } = await readyLetter(api, officer)
    const commandId = randomUUID()
    const once = await api.as(officer, { commandId }).letters.register({ id, version })
    expect(await api.as(officer, { commandId }).letters.register({ id, version })).toEqual(once)
  })
})

test('a letter set aside keeps its reason, and its file may be taken in again', async () => {
  const sha256 = await givenFile(api, letterText('7200/BTTTT-CNTT'), officer)
  const { id, version } = await api.as(officer).letters.takeIn({ sha256, fileName: 'a.txt' })
  await api.as(officer).letters.setAside({ id, version, reason: 'Gửi nhầm nơi' })
  expect(await api.as(officer).letters.get({ id })).toMatchObject({
    state: 'set-aside',
    setAsideReason: 'Gửi nhầm nơi',
  })
  const again = await api.as(officer).letters.takeIn({ sha256, fileName: 'a.txt' })
  expect(again).toMatchObject({ already: false })
  expect(again.id).not.toBe(id)
})
