import { describe, expect, test } from 'vitest'
import { letterDoubts } from '@vnit/domain'
import { readAs } from '../../platform/as-principal.ts'
import { factsFor, givenFile, letterText, readyLetter } from '../../testing/letters.ts'
import { given } from '../../testing/people.ts'
import { ownApi } from '../../testing/own-api.ts'

const api = await ownApi({ empty: true })
const officer = await given(api, 'ministry-officer')

const letters = () => api.as(officer).letters
const reason = 'Đã báo cáo bằng công văn riêng'

test('a letter with more items and citations than are ever recorded opens all the same', async () => {
  const items = Array.from({ length: 2100 }, (_, at) => `${at + 3}. Thực hiện Quyết định số ${at + 1}/2015/QĐ-TTg.`)
  const long = letterText().replace('\n\nNơi nhận', `\n${items.join('\n')}\n\nNơi nhận`)
  const { id } = await letters().takeIn({ sha256: await givenFile(api, long, officer), fileName: 'dai.txt' })
  const { draft } = await letters().get({ id })
  expect(Math.min(draft.provisions.length, draft.citations.length)).toBeGreaterThan(2000)
  expect((await letters().reread({ id })).fields).toEqual([])
})

describe('leaving addressees out', () => {
  test('is kept with reason, person and moment, shown apart, and registered without them', async () => {
    const { id, version } = await readyLetter(api, officer)

    const changed = await letters().excludeAddressees({ id, version, agencyIds: ['PR-84', 'PR-01'], reason })

    expect(changed.exclusions).toMatchObject([
      { agencyId: 'PR-84', reason, by: { id: officer.id, name: officer.name } },
      { agencyId: 'PR-01', reason },
    ])
    const preview = await letters().preview({ id })
    expect(preview).toMatchObject({ total: 61, counts: [{ through: 'provincial-committees', count: 61 }] })
    expect(preview.excluded.map(({ agencyId }) => agencyId).sort()).toEqual(['PR-01', 'PR-84'])
    expect(preview.obligations[0]).toMatchObject({ agencies: 61 })
    const { directiveId } = await letters().register({ id, version: changed.version })
    const directive = await api.as(officer).directives.get({ id: directiveId })
    expect(directive).toMatchObject({ addressees: 61, open: 61 })
    expect(directive.excluded).toMatchObject([
      { agencyId: 'PR-01', through: 'provincial-committees', reason, by: officer.name },
      { agencyId: 'PR-84', name: 'Ủy ban nhân dân tỉnh Trà Vinh' },
    ])
  })

  test('stands in the trail with its reason, and is taken back the same way', async () => {
    const ready = await readyLetter(api, officer)
    const { id, version } = await letters().excludeAddressees({ ...ready, agencyIds: ['PR-84'], reason })
    const back = await letters().includeAddressees({ id, version, agencyIds: ['PR-84'] })
    expect(back.exclusions).toEqual([])
    expect((await letters().preview({ id })).total).toBe(63)
    const { rows } = await api.as(officer).audit.list({ subject: { kind: 'letter', id } })
    expect(rows.slice(0, 2)).toMatchObject([
      { deed: 'letter.addressees_included' },
      { deed: 'letter.addressees_excluded', reason, after: { excluded: ['PR-84'] } },
    ])
  })

  test('stays when other fields are corrected afterwards, and cannot be written by correcting', async () => {
    const ready = await readyLetter(api, officer)
    const { id, version } = await letters().excludeAddressees({ ...ready, agencyIds: ['PR-84'], reason })
    const forged = [{ agencyId: 'PR-01', reason, by: { id: 'x', name: 'x' }, at: '2016-03-11T02:00:00.000Z' }]
    await letters().correct({ id, version, changes: { place: 'Huế', exclusions: forged } as never })
    const { draft } = await letters().get({ id })
    expect(draft.exclusions.map(({ agencyId }) => agencyId)).toEqual(['PR-84'])
  })

  test.each([
    ['an agency that the letter does not reach', { agencyIds: ['MOH'] }, 'letter.not_addressed'],
    ['nobody in particular', { agencyIds: [] }, 'too_small'],
    ['without a reason', { reason: ' ' }, 'too_small'],
  ])('of %s is refused', async (_, wrong, code) => {
    const { id, version } = await readyLetter(api, officer)
    const asked = letters().excludeAddressees({ id, version, agencyIds: ['PR-84'], reason, ...wrong })
    await expect(asked).rejects.toThrow(code)
  })

  test('of everybody leaves a letter that cannot be registered', async () => {
    const { id, version } = await readyLetter(api, officer)
    const all = (await letters().preview({ id })).addressees.map(({ agencyId }) => agencyId)
    const changed = await letters().excludeAddressees({ id, version, agencyIds: all, reason })
    expect(changed.problems.map(({ code }) => code)).toEqual(['nobody'])
    await expect(letters().register({ id, version: changed.version })).rejects.toThrow('letter.nobody_addressed')
  })

  test('is nothing that an agency sees, not even on the directive that reaches it', async () => {
    const ready = await readyLetter(api, officer)
    const { id, version } = await letters().excludeAddressees({ ...ready, agencyIds: ['PR-01'], reason })
    const { directiveId } = await letters().register({ id, version })
    const agency = await given(api, 'agency-officer', { agencyId: 'PR-84' })
    expect((await api.as(agency).directives.get({ id: directiveId })).excluded).toEqual([])
    const seen = await readAs(api.platform, agency, (reads) =>
      reads.selectFrom('directive_exclusion').selectAll().execute(),
    )
    expect(seen).toEqual([])
  })
})

describe('duplicates', () => {
  test('are found among directives and letters under review, by number, issuer and date', async () => {
    const number = '7301/BTTTT-CNTT'
    const first = await readyLetter(api, officer, number)
    const sha256 = await givenFile(api, `${letterText(number)}\n(bản chụp khác)`, officer)
    const copy = await letters().takeIn({ sha256, fileName: 'ban-chup.txt' })
    await letters().correct({ ...copy, changes: factsFor(number) })
    const asked = { id: copy.id, numberSymbol: number, issuerId: 'MIC', issuedOn: '2016-03-10' }

    expect(await letters().duplicates(asked)).toMatchObject({
      directives: [],
      letters: [{ id: first.id, fileName: 'cong-van.txt', takenInBy: { id: officer.id } }],
    })
    const { directiveId } = await letters().register({ id: first.id, version: first.version })
    expect(await letters().duplicates(asked)).toMatchObject({
      directives: [{ id: directiveId, numberSymbol: number, joinable: false }],
      letters: [],
    })
    expect((await letters().duplicates({ ...asked, issuedOn: '2016-03-11' })).directives).toEqual([])
  })
})

describe('documents that a letter cites', () => {
  test('are the directive that they are, or wait with the directives that cite them', async () => {
    const waiting = { type: 'decision', numberSymbol: '7409/QĐ-TTg', issuedOn: '2010-05-04', title: null } as const
    const ready = await readyLetter(api, officer, '7401/BTTTT-CNTT')
    const changes = { ...factsFor('7401/BTTTT-CNTT'), citations: [{ ...waiting, role: 'basis' as const }] }
    const { id, version } = await letters().correct({ ...ready, changes })
    const { directiveId } = await letters().register({ id, version })

    const found = await letters().cited({
      documents: [
        { numberSymbol: '7409/QĐ-TTg', issuedOn: '2010-05-04' },
        { numberSymbol: '7401/BTTTT-CNTT', issuedOn: null },
        { numberSymbol: '7408/QĐ-TTg', issuedOn: null },
      ],
    })

    expect(found.map(({ directive, waiting: count }) => [directive?.id ?? null, count])).toEqual([
      [null, 1],
      [directiveId, 0],
      [null, 0],
    ])
  })
})

test('a doubtful value that a person accepts is counted no longer, in lists either', async () => {
  const sha256 = await givenFile(api, letterText('7501BTTTT-CNTT'), officer)
  const { id, version } = await letters().takeIn({ sha256, fileName: 'ban-quet.txt' })
  const before = await letters().get({ id })
  expect(before.doubts + before.repairs).toBeGreaterThan(0)

  const accepted = letterDoubts(before.reading, before.draft).map(({ key }) => key)
  await letters().correct({ id, version, changes: { accepted } })

  const { rows } = await letters().list({ text: 'ban-quet' })
  expect(rows).toMatchObject([{ id, doubts: 0, repairs: 0 }])
})

test('what a letter says of itself is recorded with the directive', async () => {
  const ready = await readyLetter(api, officer)
  const marks = {
    urgency: 'express' as const,
    secrecy: 'confidential' as const,
    incomingStamp: { office: 'Văn phòng Bộ', number: '2451', day: '2016-03-11' },
    recipients: [{ words: 'Thủ tướng Chính phủ', note: '(để b/c)' }],
    annexes: [{ label: 'Phụ lục I', title: 'Mẫu báo cáo' }],
  }
  const { id, version } = await letters().correct({ ...ready, changes: marks })
  const { directiveId } = await letters().register({ id, version })
  expect(await api.as(officer).directives.get({ id: directiveId })).toMatchObject(marks)
})

test('a list with too many items is shortened step by step, and refused by its count until it is short enough', async () => {
  const ready = await readyLetter(api, officer)
  const recipients = (count: number) => Array.from({ length: count }, (_, n) => ({ words: `Đơn vị ${n}`, note: null }))
  const letters = () => api.as(officer).letters
  const long = await letters().correct({
    id: ready.id,
    version: ready.version,
    changes: { recipients: recipients(202) },
  })
  expect(long.problems).toMatchObject([{ field: 'recipients', code: 'too-many', size: { is: 202, limit: 200 } }])
  await expect(letters().register({ id: long.id, version: long.version })).rejects.toMatchObject({
    cause: { refusal: { code: 'letter.too_many', field: 'recipients', count: 202, limit: 200 } },
  })
  const short = await letters().correct({
    id: long.id,
    version: long.version,
    changes: { recipients: recipients(200) },
  })
  expect(short.problems).toEqual([])
})
